package dev.hearsay.opennlp;

import dev.hearsay.opennlp.sequence.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.BeamSearchContextGenerator;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.SequenceValidator;
import org.jspecify.annotations.Nullable;

/**
 * A linear chain as OpenNLP's taggers know sequence models. It computes its features itself and
 * allows no invalid sequence, so that it needs neither generator nor validator. Immutable.
 */
abstract class ChainModel implements SequenceClassificationModel {
  private final Labels labels;

  ChainModel(Labels labels) {
    this.labels = labels;
  }

  /** The labels of a sentence's tokens. */
  abstract int[] decode(String[] tokens, Object @Nullable [] context);

  @Override
  public <T> Sequence bestSequence(
      T[] sequence,
      Object @Nullable [] additionalContext,
      BeamSearchContextGenerator<T> contexts,
      SequenceValidator<T> validator) {
    String[] tokens = Arrays.copyOf(sequence, sequence.length, String[].class);
    List<String> outcomes = new ArrayList<>(tokens.length);
    for (int label : decode(tokens, additionalContext)) {
      outcomes.add(labels.name(label));
    }
    return new Sequence(outcomes);
  }

  @Override
  public <T> Sequence[] bestSequences(
      int numSequences,
      T[] sequence,
      Object @Nullable [] additionalContext,
      BeamSearchContextGenerator<T> contexts,
      SequenceValidator<T> validator) {
    return new Sequence[] {bestSequence(sequence, additionalContext, contexts, validator)};
  }

  @Override
  public <T> Sequence[] bestSequences(
      int numSequences,
      T[] sequence,
      Object @Nullable [] additionalContext,
      double minSequenceScore,
      BeamSearchContextGenerator<T> contexts,
      SequenceValidator<T> validator) {
    return bestSequences(numSequences, sequence, additionalContext, contexts, validator);
  }

  @Override
  public String[] getOutcomes() {
    return labels.names().toArray(String[]::new);
  }
}
