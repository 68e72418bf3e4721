package dev.hearsay.opennlp.sequence;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds the likeliest labels of sentences (Viterbi 1967). Used by one thread. */
public final class Decoder {
  /** Below any sum of weights, and far from overflow. */
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  /** Longer sentences are no sentences: their parts are labelled one by one. */
  private static final int LONGEST = 500;

  private final LinearChain chain;
  private final int count;
  private final int[][] predecessors;
  private final FeatureVector features = new FeatureVector();
  private int[] scores = {};
  private byte[] origins = {};

  /** A decoder of a chain. */
  public Decoder(LinearChain chain) {
    this.chain = chain;
    this.count = chain.labels().size();
    this.predecessors = new int[count][];
    for (int label = 0; label < count; label++) {
      int next = label;
      predecessors[label] =
          IntStream.range(0, count)
              .filter(previous -> chain.labels().follows(previous, next))
              .toArray();
    }
  }

  /** The labels of a sentence's tokens. */
  public int[] decode(TokenFeatures tokens) {
    int[] labels = new int[tokens.size()];
    for (int start = 0; start < labels.length; start += LONGEST) {
      int end = Math.min(labels.length, start + LONGEST);
      score(tokens, start, end);
      follow(tokens, start, end);
      trace(labels, start, end);
    }
    return labels;
  }

  /** Sums what the features of each token say. */
  private void score(TokenFeatures tokens, int start, int end) {
    int cells = (end - start) * count;
    if (scores.length < cells) {
      scores = new int[cells];
      origins = new byte[cells];
    }
    Arrays.fill(scores, 0, cells, 0);
    for (int token = start; token < end; token++) {
      features.clear();
      tokens.fill(token, features);
      for (int i = 0; i < features.size(); i++) {
        chain.score(features.hash(i), scores, (token - start) * count);
      }
    }
  }

  /** Adds to each label's score the best of what may stand before it. */
  private void follow(TokenFeatures tokens, int start, int end) {
    int[] begin = chain.transitions(tokens.kind(start));
    for (int label = 0; label < count; label++) {
      scores[label] =
          chain.labels().begins(label)
              ? scores[label] + begin[label * (count + 1) + count]
              : IMPOSSIBLE;
    }
    for (int token = start + 1; token < end; token++) {
      int[] transitions = chain.transitions(tokens.kind(token));
      int offset = (token - start) * count;
      for (int label = 0; label < count; label++) {
        int row = label * (count + 1);
        int best = IMPOSSIBLE;
        int origin = 0;
        for (int previous : predecessors[label]) {
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
  }

  private void trace(int[] labels, int start, int end) {
    int offset = (end - start - 1) * count;
    int best = 0;
    int highest = Integer.MIN_VALUE;
    for (int label = 0; label < count; label++) {
      if (chain.labels().ends(label) && scores[offset + label] > highest) {
        highest = scores[offset + label];
        best = label;
      }
    }
    for (int token = end - 1; token >= start; token--) {
      labels[token] = best;
      best = origins[offset + best];
      offset -= count;
    }
  }
}
