package dev.hearsay.opennlp.train;

import dev.hearsay.opennlp.sequence.TokenFeatures;

/** A sentence to learn from. */
final class Example {
  private final TokenFeatures tokens;
  private final int[] labels;
  private final int domain;

  /**
   * A sentence with its labels.
   *
   * @param labels the right label of each token
   * @param domain 0 for texts annotated as the model should do it; others have ways of their own,
   *     which are learned apart and then left out
   */
  Example(TokenFeatures tokens, int[] labels, int domain) {
    this.tokens = tokens;
    this.labels = labels.clone();
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

  int domain() {
    return domain;
  }
}
