package dev.hearsay.opennlp.feature;

import dev.hearsay.opennlp.sequence.TokenFeatures;

/** Features that are made of a sentence's words and their classes. */
abstract class WordFeatures implements TokenFeatures {
  final Words words;
  final ClassLevels levels;

  WordFeatures(Words words, ClassLevels levels) {
    this.words = words;
    this.levels = levels;
  }

  @Override
  public final int size() {
    return words.size();
  }

  @Override
  public final int kind(int token) {
    return Kinds.of(words.text(token), words.lowerText(token));
  }
}
