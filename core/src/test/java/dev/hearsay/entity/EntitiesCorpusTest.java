package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the texts of {@code cast.txt}, in which the mentions and what they mean are marked. */
class EntitiesCorpusTest {
  /** {@code {Budanov|PERSON|Kyrylo Budanov}}: words, type, entity. */
  private static final Pattern MARK = Pattern.compile("\\{([^|}]+)\\|([^|}]+)(?:\\|([^|}]+))?\\}");

  static Stream<String> cases() throws IOException {
    String corpus =
        Resources.toString(
            Resources.getResource(EntitiesCorpusTest.class, "cast.txt"), StandardCharsets.UTF_8);
    return Splitter.on(Pattern.compile("\\R%\\R"))
        .omitEmptyStrings()
        .trimResults()
        .splitToStream(corpus)
        .filter(text -> !text.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsMarked(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> places = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    while (mark.find()) {
      mark.appendReplacement(text, "");
      places.add(new Span(text.length(), text.length() + mark.group(1).length()));
      text.append(mark.group(1));
      expected.add(mark.group());
    }
    mark.appendTail(text);
    Cast cast = Entities.resolve(PlainTagger.tag(text.toString()));
    List<String> found = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      found.add(describe(cast, places.get(i), text, expected.get(i)));
    }
    assertThat(found).isEqualTo(expected);
  }

  private static String describe(Cast cast, Span place, StringBuilder text, String expected) {
    String words = text.substring(place.start(), place.end());
    if (expected.endsWith("|-}")) {
      return cast.mentions().stream().anyMatch(place::overlaps)
          ? words + " is a mention"
          : expected;
    }
    return cast.at(place)
        .map(
            mention -> {
              Entity entity = mention.entity();
              return String.format(
                  "{%s|%s|%s}", words, mention.type(), entity == null ? "?" : entity.name());
            })
        .orElse(words + " is no mention");
  }
}
