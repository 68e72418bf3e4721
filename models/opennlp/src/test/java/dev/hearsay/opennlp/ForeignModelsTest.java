package dev.hearsay.opennlp;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Document;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.Tagging;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;

/** The engine with models that are ordinary files of OpenNLP. */
class ForeignModelsTest {
  private static POSModel official() throws IOException {
    try (InputStream in =
        ForeignModelsTest.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      return new POSModel(requireNonNull(in));
    }
  }

  /** A model of OpenNLP's own making that has seen one sentence, often. */
  private static TokenNameFinderModel ofOneSentence() throws IOException {
    NameSample sample =
        new NameSample(
            new String[] {"The", "rivers", "of", "Velmora", "froze", "."},
            new Span[] {new Span(3, 4, "river")},
            true);
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    return NameFinderME.train(
        "en",
        null,
        ObjectStreamUtils.createObjectStream(Collections.nCopies(50, sample)),
        parameters,
        new TokenNameFinderFactory(null, Map.of(), new BioCodec()));
  }

  @Test
  void drivesThem() throws IOException {
    OpenNlpEngine engine = OpenNlpEngine.of(official(), ofOneSentence());
    Document document = Segmenter.segment("The rivers of Velmora froze.", null).document();
    Tagging tagging = engine.tag(document);
    assertThat(tagging.tags())
        .isEqualTo(
            List.of(
                PartOfSpeech.DET,
                PartOfSpeech.NOUN,
                PartOfSpeech.ADP,
                PartOfSpeech.PROPN,
                PartOfSpeech.VERB,
                PartOfSpeech.PUNCT));
    assertThat(tagging.names()).hasSize(1);
    Name name = tagging.names().get(0);
    assertThat(name.type().name()).isEqualTo("RIVER");
    assertThat(name.firstToken()).isEqualTo(3);
    assertThat(name.confidence()).isStrictlyBetween(0.0, 1.0);
  }
}
