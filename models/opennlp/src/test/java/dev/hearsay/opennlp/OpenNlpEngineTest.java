package dev.hearsay.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Document;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Tagging;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OpenNlpEngineTest {
  private static final OpenNlpEngine ENGINE = OpenNlpEngine.load();

  private static Document document(String text) {
    return Segmenter.segment(text, null).document();
  }

  private static List<String> names(Document document, Tagging tagging) {
    return tagging.names().stream()
        .map(
            name -> name.type() + " " + document.excerpt(name.firstToken(), name.endToken()).text())
        .toList();
  }

  @Test
  void tagsWordsOfNews() {
    Tagging tagging =
        ENGINE.tag(document("The soldiers quickly fled the village and didn't return."));
    assertThat(tagging.tags())
        .containsExactly(
            PartOfSpeech.DET,
            PartOfSpeech.NOUN,
            PartOfSpeech.ADV,
            PartOfSpeech.VERB,
            PartOfSpeech.DET,
            PartOfSpeech.NOUN,
            PartOfSpeech.CCONJ,
            PartOfSpeech.AUX,
            PartOfSpeech.PART,
            PartOfSpeech.VERB,
            PartOfSpeech.PUNCT);
    assertThat(tagging.lemmas())
        .containsExactly(
            "the", "soldier", "quickly", "flee", "the", "village", "and", "do", "not", "return",
            ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gen. Mark Holloway told reporters in Lagos that the raid had failed. | PERSON Mark Holloway, LOCATION Lagos
          The Ministry of Defense in Ankara denied it.                         | ORGANIZATION Ministry of Defense, LOCATION Ankara
          French and Iraqi soldiers left Mosul on Friday.                      | NATIONALITY French, NATIONALITY Iraqi, LOCATION Mosul
          According to Reuters, the Taliban released the men.                  | ORGANIZATION Reuters, ORGANIZATION Taliban
          They said that nobody had been hurt.                                 | ''
          """)
  void findsNames(String text, String expected) {
    Document document = document(text);
    assertThat(String.join(", ", names(document, ENGINE.tag(document)))).isEqualTo(expected);
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
        "Kyiv ".repeat(100_000),
        "x".repeat(1_000_000),
        "İSTANBUL ıI ſ ẞ",
        "\u0000 \ufeff \u202e \uffff");
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  @Timeout(30)
  void tagsAnyText(String text) {
    Document document = document(text);
    Tagging tagging = ENGINE.tag(document);
    assertThat(tagging.tags()).hasSameSizeAs(document.tokens());
    assertThat(tagging.lemmas()).hasSameSizeAs(document.tokens()).doesNotContainNull();
    int end = 0;
    for (Name name : tagging.names()) {
      assertThat(name.firstToken()).isGreaterThanOrEqualTo(end).isLessThan(name.endToken());
      assertThat(name.confidence()).isBetween(0.0, 1.0);
      Sentence sentence = document.sentenceOf(name.firstToken());
      assertThat(name.endToken()).isLessThanOrEqualTo(sentence.endToken());
      end = name.endToken();
    }
  }

  @Test
  void saysTheSameWhateverCameBeforeAndInAnyThread() throws Exception {
    String text = "Gen. Olena Marchuk told reporters in Lviv that 40 soldiers had been killed.";
    Tagging first = new OpenNlpEngine().tag(document(text));
    assertThat(first.names()).isNotEmpty();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Tagging>> taggings = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        String other = "Marchuk is a village of " + i + " people. Lviv Olena said so.";
        taggings.add(
            threads.submit(
                () -> {
                  Tagging ignored = ENGINE.tag(document(other));
                  assertThat(ignored.tags()).isNotEmpty();
                  return ENGINE.tag(document(text));
                }));
      }
      for (Future<Tagging> tagging : taggings) {
        assertThat(tagging.get()).isEqualTo(first);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void readsItsModelsInTime() {
    OpenNlpEngine.load();
    long start = System.nanoTime();
    OpenNlpEngine loaded = OpenNlpEngine.load();
    // generous, for machines with other things to do; alone it takes some 0.1 s
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    assertThat(loaded.tag(document("It rained.")).tags()).hasSize(3);
  }

  @Test
  void namesTypesOfItsOwn() {
    Document document = document("The President of France, Jean Morel, arrived.");
    assertThat(ENGINE.tag(document).names())
        .extracting(Name::type)
        .contains(EntityType.LOCATION, EntityType.PERSON);
  }
}
