package dev.hearsay.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.contract.EngineContract;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.TaggedDocument;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoreNlpEngineTest extends EngineContract {
  private static final CoreNlpEngine ENGINE = CoreNlpEngine.load();

  @Override
  protected Engine engine() {
    return ENGINE;
  }

  @Test
  void partsTheTagsOfThePennTreebank() {
    Document document =
        Segmenter.segment("He did not say that they had been there. She has two.", null).document();
    TaggedDocument tagged = new TaggedDocument(document, ENGINE.tag(document));
    assertThat(tag(tagged, "did")).isEqualTo(PartOfSpeech.AUX);
    assertThat(tag(tagged, "not")).isEqualTo(PartOfSpeech.PART);
    assertThat(tag(tagged, "that")).isEqualTo(PartOfSpeech.SCONJ);
    assertThat(tag(tagged, "has")).isEqualTo(PartOfSpeech.VERB);
  }

  private static PartOfSpeech tag(TaggedDocument tagged, String word) {
    int token =
        IntStream.range(0, tagged.size())
            .filter(i -> tagged.word(i).equals(word))
            .findFirst()
            .orElseThrow();
    return tagged.tag(token);
  }
}
