package dev.hearsay.opennlp.sequence;

/** Finds the likeliest labels of a sentence (Viterbi 1967), in time linear in its length. */
final class Decoder {
  /** Below any sum of weights, and far from overflow. */
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  private final LinearChain chain;
  private final TokenFeatures tokens;
  private final int count;
  private final int[] scores;
  private final byte[] origins;

  Decoder(LinearChain chain, TokenFeatures tokens) {
    this.chain = chain;
    this.tokens = tokens;
    this.count = chain.labels().size();
    this.scores = new int[tokens.size() * count];
    this.origins = new byte[scores.length];
  }

  int[] decode() {
    if (tokens.size() == 0) {
      return new int[0];
    }
    score();
    begin();
    for (int token = 1; token < tokens.size(); token++) {
      follow(token);
    }
    return trace();
  }

  /** Sums what the features of each token say. */
  private void score() {
    FeatureVector features = new FeatureVector();
    for (int token = 0; token < tokens.size(); token++) {
      features.clear();
      tokens.fill(token, features);
      for (int i = 0; i < features.size(); i++) {
        chain.score(features.hash(i), scores, token * count);
      }
    }
  }

  private void begin() {
    int[] transitions = chain.transitions(tokens.kind(0));
    for (int label = 0; label < count; label++) {
      int row = label * (count + 1);
      scores[label] =
          chain.labels().begins(label) ? scores[label] + transitions[row + count] : IMPOSSIBLE;
    }
  }

  /** Adds to the score of each label of a token the best of what may stand before it. */
  private void follow(int token) {
    int[] transitions = chain.transitions(tokens.kind(token));
    int offset = token * count;
    for (int label = 0; label < count; label++) {
      int row = label * (count + 1);
      int best = IMPOSSIBLE;
      int origin = 0;
      for (int previous : chain.predecessors(label)) {
        int score = scores[offset - count + previous] + transitions[row + previous];
        if (score > best) {
          best = score;
          origin = previous;
        }
      }
      scores[offset + label] = Math.max(IMPOSSIBLE, scores[offset + label] + best);
      origins[offset + label] = (byte) origin;
    }
  }

  private int[] trace() {
    int[] labels = new int[tokens.size()];
    int offset = (tokens.size() - 1) * count;
    int best = -1;
    for (int label = 0; label < count; label++) {
      boolean higher = best < 0 || scores[offset + label] > scores[offset + best];
      if (chain.labels().ends(label) && higher) {
        best = label;
      }
    }
    for (int token = labels.length - 1; token >= 0; token--) {
      labels[token] = best;
      best = origins[offset + best];
      offset -= count;
    }
    return labels;
  }
}
