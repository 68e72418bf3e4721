package dev.hearsay.opennlp;

import dev.hearsay.text.PartOfSpeech;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;

/** OpenNLP's official English model of parts of speech. Immutable. */
final class PosModel {
  private static final String RESOURCE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSModel model;
  private final MaxentModel classifier;
  private final PartOfSpeech[] outcomes;

  private PosModel(POSModel model) {
    this.model = model;
    this.classifier = model.getArtifact("pos.model");
    this.outcomes = new PartOfSpeech[classifier.getNumOutcomes()];
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = PartOfSpeech.valueOf(first(classifier.getOutcome(i)));
    }
  }

  /** The model was trained on words left whole: "didn't" is AUX+PART. */
  private static String first(String outcome) {
    int plus = outcome.indexOf('+');
    return plus < 0 ? outcome : outcome.substring(0, plus);
  }

  static PosModel read() {
    try (InputStream stream = POSModel.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException(
            "the class path lacks org.apache.opennlp:opennlp-models-pos-en:1.3.0");
      }
      return new PosModel(new POSModel(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new generator of contexts: it remembers its last sentence, so threads must not share one. */
  POSContextGenerator contexts() {
    return model.getFactory().getPOSContextGenerator(0);
  }

  MaxentModel classifier() {
    return classifier;
  }

  PartOfSpeech outcome(int index) {
    return outcomes[index];
  }
}
