package dev.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Document;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.Tagging;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoreNlpEngineTest {
  private static final CoreNlpEngine ENGINE = CoreNlpEngine.load();
  private static final String TEXT =
      "Colonel Marta Lindqvist did not say that 300 soldiers had been killed in Norway. She has two"
          + " reports from the World Bank.";

  private static Document document(String text) {
    return Segmenter.segment(text, null).document();
  }

  @Test
  void tagsAndNamesTheTokensItIsGiven() {
    Document document = document(TEXT);
    Tagging tagging = ENGINE.tag(document);
    assertThat(tagging.tags()).hasSameSizeAs(document.tokens());
    assertThat(words(document, tagging.names()))
        .containsExactly("PERSON Marta Lindqvist", "LOCATION Norway", "ORGANIZATION World Bank");
    assertThat(tag(document, tagging, "did")).isEqualTo(PartOfSpeech.AUX);
    assertThat(tag(document, tagging, "not")).isEqualTo(PartOfSpeech.PART);
    assertThat(tag(document, tagging, "that")).isEqualTo(PartOfSpeech.SCONJ);
    assertThat(tag(document, tagging, "has")).isEqualTo(PartOfSpeech.VERB);
    assertThat(tagging.lemmas().get(index(document, "killed"))).isEqualTo("kill");
  }

  @Test
  void parallelCallsGiveWhatSerialOnesGive() {
    List<Document> documents =
        IntStream.range(0, 200).mapToObj(i -> document("Report " + i + ". " + TEXT)).toList();
    List<Tagging> serial = documents.stream().map(ENGINE::tag).toList();
    List<Tagging> parallel = documents.parallelStream().map(ENGINE::tag).toList();
    assertThat(parallel).isEqualTo(serial);
  }

  @Test
  void anEmptyTextHasNoTags() {
    assertThat(ENGINE.tag(document("")).tags()).isEmpty();
  }

  private static List<String> words(Document document, List<Name> names) {
    return names.stream()
        .filter(name -> !name.type().equals(EntityType.NATIONALITY))
        .map(
            name ->
                name.type() + " " + document.excerpt(name.firstToken(), name.endToken()).text())
        .toList();
  }

  private static PartOfSpeech tag(Document document, Tagging tagging, String word) {
    return tagging.tags().get(index(document, word));
  }

  private static int index(Document document, String word) {
    return IntStream.range(0, document.tokens().size())
        .filter(i -> document.tokens().get(i).text().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
