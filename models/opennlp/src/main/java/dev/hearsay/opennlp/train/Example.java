package dev.hearsay.opennlp.train;

import dev.hearsay.opennlp.sequence.TokenFeatures;

/** A sentence to learn from. */
final class Example {
  private final TokenFeatures tokens;
  private final int[] labels;
  private final float weight;
  private final int domain;

  /**
   * A sentence with its labels.
   *
   * @param labels the right label of each token
   * @param weight how much the sentence counts
   * @param domain 0 for texts annotated as the model should do it; others have ways of their own,
   *     which are learned apart and then left out
   */
  Example(TokenFeatures tokens, int[] labels, float weight, int domain) {
    this.tokens = tokens;
    this.labels = labels.clone();
    this.weight = weight;
    this.domain = domain;
  }

  TokenFeatures tokens() {
    return tokens;
  }

  int size() {
    return labels.length;
  }

  int label(int token) {
    return labels[token];
  }

  int[] labels() {
    return labels.clone();
  }

  float weight() {
    return weight;
  }

  int domain() {
    return domain;
  }
}
