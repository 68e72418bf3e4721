package dev.hearsay.opennlp.train;

import dev.hearsay.opennlp.sequence.Labels;
import dev.hearsay.opennlp.sequence.TokenFeatures;
import java.util.Arrays;

/**
 * All ways to label a sentence, with their probabilities, by the forward-backward algorithm. Used
 * again for each sentence.
 */
final class Lattice {
  private final Labels labels;
  private final int count;
  private final int[][] predecessors;
  private final float[] exponents;
  private final double[] exponentials;
  private int[] kinds = {};
  private int size;
  private double[][] scores = {};
  private double[][] forward = {};
  private double[][] backward = {};
  private double[] scales = {};

  /** The weight of a transition by its number. */
  @FunctionalInterface
  interface Weights {
    float weight(int transition);
  }

  /** Takes the gradient of the loss by the weight of a transition. */
  @FunctionalInterface
  interface Gradients {
    void accept(int transition, double gradient);
  }

  Lattice(Labels labels) {
    this.labels = labels;
    this.count = labels.size();
    this.exponents = new float[TokenFeatures.KINDS * (count + 1) * count];
    this.exponentials = new double[exponents.length];
    Arrays.fill(exponentials, 1);
    this.predecessors = new int[count][];
    for (int label = 0; label < count; label++) {
      predecessors[label] = labels.predecessors(label);
    }
  }

  /** The number of a transition; the label after the last stands for the sentence's beginning. */
  int transition(int kind, int previous, int next) {
    return (kind * (count + 1) + previous) * count + next;
  }

  /** Begins a sentence of so many tokens. */
  void begin(int tokens) {
    size = tokens;
    if (scores.length < tokens) {
      scores = new double[tokens][count];
      forward = new double[tokens][count];
      backward = new double[tokens][count];
      scales = new double[tokens];
    }
    for (int token = 0; token < tokens; token++) {
      Arrays.fill(scores[token], 0);
    }
  }

  /** The scores of a token's labels, to be filled. */
  double[] scores(int token) {
    return scores[token];
  }

  /** Sets the transitions. */
  void transitions(int[] kindOfToken, Weights weights) {
    kinds = kindOfToken;
    boolean[] present = new boolean[TokenFeatures.KINDS];
    for (int kind : kindOfToken) {
      present[kind] = true;
    }
    for (int kind = 0; kind < present.length; kind++) {
      for (int next = 0; present[kind] && next < count; next++) {
        for (int previous : predecessors[next]) {
          exponentiate(transition(kind, previous, next), weights);
        }
        exponentiate(transition(kind, count, next), weights);
      }
    }
  }

  private void exponentiate(int transition, Weights weights) {
    float weight = weights.weight(transition);
    if (weight != exponents[transition]) {
      exponents[transition] = weight;
      exponentials[transition] = StrictMath.exp(weight);
    }
  }

  /** Sums over all ways; returns the negative logarithm of the right one's probability. */
  double sum(int[] right) {
    double loss = 0;
    for (int token = 0; token < size; token++) {
      loss -= scores[token][right[token]];
      int previous = token == 0 ? count : right[token - 1];
      loss -= StrictMath.log(exponentials[transition(kinds[token], previous, right[token])]);
      double highest = Arrays.stream(scores[token]).max().orElse(0);
      for (int label = 0; label < count; label++) {
        scores[token][label] = StrictMath.exp(scores[token][label] - highest);
      }
      loss += highest;
      forward(token);
      loss += StrictMath.log(scales[token]);
    }
    double total = 0;
    for (int label = 0; label < count; label++) {
      backward[size - 1][label] = labels.ends(label) ? 1 : 0;
      total += labels.ends(label) ? forward[size - 1][label] : 0;
    }
    for (int label = 0; label < count; label++) {
      backward[size - 1][label] /= total;
    }
    for (int token = size - 1; token > 0; token--) {
      backward(token);
    }
    return loss + StrictMath.log(total);
  }

  private void forward(int token) {
    double sum = 0;
    for (int label = 0; label < count; label++) {
      double ways = 0;
      if (token == 0) {
        ways = labels.begins(label) ? exponentials[transition(kinds[0], count, label)] : 0;
      } else {
        for (int previous : predecessors[label]) {
          ways +=
              forward[token - 1][previous]
                  * exponentials[transition(kinds[token], previous, label)];
        }
      }
      forward[token][label] = ways * scores[token][label];
      sum += forward[token][label];
    }
    for (int label = 0; label < count; label++) {
      forward[token][label] /= sum;
    }
    scales[token] = sum;
  }

  private void backward(int token) {
    Arrays.fill(backward[token - 1], 0);
    for (int label = 0; label < count; label++) {
      double ways = scores[token][label] * backward[token][label] / scales[token];
      for (int previous : predecessors[label]) {
        backward[token - 1][previous] +=
            ways * exponentials[transition(kinds[token], previous, label)];
      }
    }
  }

  /** The probability that a token bears a label. */
  double probability(int token, int label) {
    return forward[token][label] * backward[token][label];
  }

  /** The gradients of the loss by the transitions' weights. */
  void eachTransition(int[] right, Gradients gradients) {
    for (int label = 0; label < count; label++) {
      gradients.accept(
          transition(kinds[0], count, label), probability(0, label) - (right[0] == label ? 1 : 0));
    }
    for (int token = 1; token < size; token++) {
      for (int label = 0; label < count; label++) {
        double ways = scores[token][label] * backward[token][label] / scales[token];
        for (int previous : predecessors[label]) {
          int transition = transition(kinds[token], previous, label);
          double probability = forward[token - 1][previous] * exponentials[transition] * ways;
          boolean taken = right[token - 1] == previous && right[token] == label;
          gradients.accept(transition, probability - (taken ? 1 : 0));
        }
      }
    }
  }
}
