package dev.hearsay.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.contract.EngineContract;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.Tagging;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenNlpEngineTest extends EngineContract {
  private static final OpenNlpEngine ENGINE = OpenNlpEngine.load();

  @Override
  protected Engine engine() {
    return ENGINE;
  }

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

  @Test
  void readsItsModelsWhenFirstAsked() {
    Document document = document("Gen. Olena Marchuk told reporters in Lviv that it rained.");
    assertThat(new OpenNlpEngine().tag(document)).isEqualTo(ENGINE.tag(document));
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
