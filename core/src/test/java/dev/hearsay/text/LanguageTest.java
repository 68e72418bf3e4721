package dev.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tells the languages of the sentences in {@code languages.txt}. */
class LanguageTest {
  static Stream<List<String>> sentences() throws IOException {
    return Resources.readLines(
            Resources.getResource(LanguageTest.class, "languages.txt"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Splitter.on('\t').splitToList(line));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void tellsTheLanguage(List<String> sentence) {
    assertThat(Language.of(sentence.get(1)).code()).isEqualTo(sentence.get(0));
  }

  @Test
  void anUnknownLanguageShowsInALongText() {
    String unknown = "Welo narim tosk bele ni sorva keld, pam orit delu vash temi. ";
    assertThat(Language.of(unknown.repeat(8)).code()).isEqualTo("und");
    assertThat(Language.of("Ann Other, Jon Roe, Mary Major, Rick Hall. ".repeat(30)).code())
        .isEqualTo("en");
  }

  @Test
  void whatIsNotEnglishHasANote() {
    Note note = Language.of("Die Armee ist nicht mit der Regierung und dem Volk.").notes().get(0);
    assertThat(note.code()).isEqualTo("not-english");
    assertThat(note.message()).contains("German");
    assertThat(Language.of("").notes()).isEmpty();
  }
}
