package dev.hearsay.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Document;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.Tagging;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OpenNlpEngineTest {
  private static final OpenNlpEngine ENGINE = OpenNlpEngine.load();

  private static Document document(String text) {
    return Segmenter.segment(text, null).document();
  }

  @Test
  void tagsWordsOfNews() {
    Tagging tagging = ENGINE.tag(document("The soldiers quickly fled the village ."));
    assertThat(tagging.tags())
        .containsExactly(
            PartOfSpeech.DET,
            PartOfSpeech.NOUN,
            PartOfSpeech.ADV,
            PartOfSpeech.VERB,
            PartOfSpeech.DET,
            PartOfSpeech.NOUN,
            PartOfSpeech.PUNCT);
    assertThat(tagging.lemmas())
        .containsExactly("the", "soldier", "quickly", "flee", "the", "village", ".");
  }

  static List<String> oddTexts() {
    return List.of(
        "",
        " ",
        "\0",
        "\ud83d",
        "\ude00 \ud83d",
        "🚁🚁 over Kyiv",
        "\"".repeat(100_000),
        "word ".repeat(100_000),
        "x".repeat(1_000_000),
        "İSTANBUL ıI ſ ẞ",
        "\u0000 \ufeff \u202e \uffff");
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void tagsAnyText(String text) {
    Document document = document(text);
    Tagging tagging = ENGINE.tag(document);
    assertThat(tagging.tags()).hasSameSizeAs(document.tokens());
    assertThat(tagging.lemmas()).hasSameSizeAs(document.tokens()).doesNotContainNull();
    int end = 0;
    for (Name name : tagging.names()) {
      assertThat(name.firstToken()).isGreaterThanOrEqualTo(end).isLessThan(name.endToken());
      assertThat(document.sentenceIndex(name.firstToken()))
          .isEqualTo(document.sentenceIndex(name.endToken() - 1));
      end = name.endToken();
    }
  }

  @Test
  void saysTheSameWhateverCameBeforeAndInAnyThread() {
    String text = "Gen. Olena Marchuk told reporters in Lviv that 40 soldiers had been killed.";
    Tagging first = new OpenNlpEngine().tag(document(text));
    ENGINE.tag(document("Marchuk is a village. Lviv said so. KILLED"));
    IntStream.range(0, 64)
        .parallel()
        .mapToObj(i -> ENGINE.tag(document(text)))
        .forEach(tagging -> assertThat(tagging).isEqualTo(first));
  }
}
