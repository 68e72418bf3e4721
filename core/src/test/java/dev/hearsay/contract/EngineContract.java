package dev.hearsay.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Coreference;
import dev.hearsay.text.Document;
import dev.hearsay.text.Name;
import dev.hearsay.text.Page;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.text.Tagging;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every engine keeps to. An engine's tests extend this class. */
public abstract class EngineContract {
  private static final String TEXT =
      """
      Colonel Marta Lindqvist said on Monday that 300 soldiers had been killed in Norway. She \
      blamed the World Bank's 12,000-strong guard.

      "We didn't lose 41 tanks," the army's spokesman told Reuters.
      """;

  /** For the tests of an engine. */
  protected EngineContract() {}

  /** The engine, with its models read. */
  protected abstract Engine engine();

  private static Document document(String text) {
    return Segmenter.segment(text, null).document();
  }

  @Test
  void hasAName() {
    assertThat(engine().name()).matches("[a-z][a-z0-9-]*");
  }

  @Test
  void knowsPlainEnglish() {
    Document document = document(TEXT);
    TaggedDocument tagged = new TaggedDocument(document, engine().tag(document));
    assertThat(tagged.names())
        .extracting(
            name -> name.type() + " " + document.excerpt(name.firstToken(), name.endToken()).text())
        .contains("PERSON Marta Lindqvist", "LOCATION Norway", "ORGANIZATION World Bank");
    int killed =
        IntStream.range(0, tagged.size()).filter(i -> tagged.word(i).equals("killed")).sum();
    assertThat(tagged.tag(killed)).isEqualTo(PartOfSpeech.VERB);
    assertThat(tagged.lemma(killed)).isEqualTo("kill");
  }

  @Test
  void leavesTokensAndPlacesAlone() {
    Page page = Segmenter.segment(TEXT, null);
    Extraction found = Extractor.builder().engine(engine()).build().extract(Article.of(TEXT));
    assertThat(found.sentences()).isEqualTo(page.document().sentences());
    assertThat(found.tagged().document().tokens()).isEqualTo(page.document().tokens());
    assertThat(found.mentions()).isNotEmpty();
    assertThat(found.mentions())
        .allSatisfy(
            mention ->
                assertThat(TEXT.substring(mention.start(), mention.end()).replace('\n', ' '))
                    .isEqualTo(mention.text()));
  }

  static List<String> texts() {
    return List.of(
        TEXT,
        "",
        " ",
        "\0",
        "\ud83d",
        "\ude00 \ud83d",
        "🚁🚁 over Kyiv",
        ". . . ! ? \" ' ) (",
        "\"".repeat(4_000),
        "word ".repeat(4_000),
        "Kyiv ".repeat(500),
        "he said ".repeat(1_000),
        "x".repeat(100_000),
        "İSTANBUL ıI ſ ẞ",
        "Ω≈ç√∫ 東京 Київ القاهرة",
        "\u0000 \ufeff \u202e \uffff");
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(120)
  void tagsAnyText(String text) {
    Document document = document(text);
    Tagging tagging = engine().tag(document);
    assertThat(tagging.tags()).hasSameSizeAs(document.tokens());
    assertThat(tagging.lemmas()).hasSameSizeAs(document.tokens()).doesNotContain("");
    for (int i = 0; i < tagging.tags().size(); i++) {
      String lemma = tagging.lemmas().get(i);
      if (tagging.tags().get(i) != PartOfSpeech.PROPN) {
        assertThat(lemma).isEqualTo(lemma.toLowerCase(Locale.ROOT));
      }
    }
    namesStandInOrder(document, tagging);
    for (Coreference same : tagging.coreferences()) {
      assertThat(same.heads()).allMatch(head -> head >= 0 && head < document.tokens().size());
    }
    assertThat(new TaggedDocument(document, tagging).names()).isEqualTo(tagging.names());
  }

  private static void namesStandInOrder(Document document, Tagging tagging) {
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
  void saysTheSameWhateverCameBefore() {
    Document document = document(TEXT);
    Tagging first = engine().tag(document);
    Tagging between =
        engine().tag(document("Lindqvist is a village. Norway said so. Killed is a name."));
    assertThat(between.tags()).isNotEmpty();
    assertThat(engine().tag(document)).isEqualTo(first);
  }

  @Test
  @Timeout(300)
  void parallelCallsSayWhatSerialOnesSay() throws Exception {
    List<Document> documents =
        IntStream.range(0, 200).mapToObj(i -> document("Report " + i + ".\n\n" + TEXT)).toList();
    List<Tagging> serial = documents.stream().map(engine()::tag).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Tagging>> parallel =
          documents.stream().map(text -> threads.submit(() -> engine().tag(text))).toList();
      for (int i = 0; i < serial.size(); i++) {
        assertThat(parallel.get(i).get()).isEqualTo(serial.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
