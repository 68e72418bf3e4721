package dev.hearsay.opennlp;

import dev.hearsay.opennlp.feature.ClassLevels;
import dev.hearsay.opennlp.feature.PosFeatures;
import dev.hearsay.opennlp.feature.WordKnowledge;
import dev.hearsay.opennlp.feature.Words;
import dev.hearsay.opennlp.sequence.LinearChain;
import org.jspecify.annotations.Nullable;

/** The model of parts of speech that ships with the engine. Immutable. */
final class PosChain extends ChainModel {
  private final LinearChain chain;
  private final WordKnowledge knowledge;
  private final ClassLevels levels;

  PosChain(LinearChain chain, WordKnowledge knowledge, ClassLevels levels) {
    super(chain.labels());
    this.chain = chain;
    this.knowledge = knowledge;
    this.levels = levels;
  }

  @Override
  int[] decode(String[] tokens, Object @Nullable [] context) {
    return decode(new Words(tokens, knowledge));
  }

  int[] decode(Words words) {
    return chain.decode(new PosFeatures(words, levels));
  }

  /** The label of a part of speech. */
  int label(String tag) {
    return chain.labels().index(tag);
  }
}
