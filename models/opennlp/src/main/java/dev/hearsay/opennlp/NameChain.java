package dev.hearsay.opennlp;

import dev.hearsay.opennlp.feature.ClassLevels;
import dev.hearsay.opennlp.feature.NameFeatures;
import dev.hearsay.opennlp.feature.WordKnowledge;
import dev.hearsay.opennlp.feature.Words;
import dev.hearsay.opennlp.sequence.LinearChain;
import org.jspecify.annotations.Nullable;

/**
 * The model of names that ships with the engine. Of each token it wants to know the part of speech,
 * as the one string of its additional context; where there is none it asks its tagger. Immutable.
 */
final class NameChain extends ChainModel {
  private final LinearChain chain;
  private final WordKnowledge knowledge;
  private final ClassLevels levels;
  private final PosChain tagger;

  NameChain(LinearChain chain, WordKnowledge knowledge, ClassLevels levels, PosChain tagger) {
    super(chain.labels());
    this.chain = chain;
    this.knowledge = knowledge;
    this.levels = levels;
    this.tagger = tagger;
  }

  @Override
  int[] decode(String[] tokens, Object @Nullable [] context) {
    Words words = new Words(tokens, knowledge);
    int[] tags =
        context instanceof String[][] strings && strings.length == tokens.length
            ? labels(strings)
            : tagger.decode(words);
    return chain.decode(new NameFeatures(words, levels, tags));
  }

  private int[] labels(String[][] context) {
    int[] tags = new int[context.length];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = tagger.label(context[i][0]);
    }
    return tags;
  }
}
