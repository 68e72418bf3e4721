package dev.hearsay.opennlp.train;

import dev.hearsay.opennlp.sequence.Labels;
import dev.hearsay.opennlp.sequence.LinearChain;
import dev.hearsay.opennlp.sequence.TokenFeatures;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Trains a linear chain by stochastic gradients of the likelihood of each sentence's labels. One
 * thread and a fixed order of chance: the same examples give the same chain.
 */
final class ChainTrainer {
  /** Gradients too small to be worth their time. */
  private static final double NEGLIGIBLE = 3e-3;

  /** Weights too small to be worth their place. */
  private static final float SMALLEST = 0.03f;

  private final Labels labels;
  private final int count;
  private final FeatureIndex index;
  private final FollowTheLeader emissions;
  private final FollowTheLeader transitions;
  private final Lattice lattice;
  private final float dropout;

  private ChainTrainer(Labels labels, FeatureIndex index, Settings settings) {
    this.labels = labels;
    this.count = labels.size();
    this.index = index;
    this.emissions =
        new FollowTheLeader(index.size(), count, settings.sparsity(), settings.decay());
    this.transitions =
        new FollowTheLeader(TokenFeatures.KINDS * (count + 1) * count, 1, 0, settings.decay());
    this.lattice = new Lattice(labels);
    this.dropout = settings.dropout();
  }

  /**
   * How to train.
   *
   * @param fewest the times a feature must occur
   * @param rounds the times that each example is seen
   * @param averaged the last rounds, after each of which the weights go into their mean
   * @param sparsity the cost of a weight's absolute value
   * @param decay the cost of its square
   * @param dropout the share of a token's features that are left out at chance each time, so that
   *     none is leant on too much (Hinton and others 2012)
   */
  record Settings(
      int fewest, int rounds, int averaged, float sparsity, float decay, float dropout) {}

  /** Trains a chain, and says how it goes. */
  static LinearChain train(
      Labels labels, List<Example> examples, Settings settings, PrintStream report) {
    FeatureIndex index = FeatureIndex.of(examples, settings.fewest());
    report.printf(Locale.ROOT, "%d sentences, %d features%n", examples.size(), index.size());
    int[][][] features = new int[examples.size()][][];
    for (int i = 0; i < features.length; i++) {
      features[i] = index.numbers(examples.get(i));
    }
    ChainTrainer trainer = new ChainTrainer(labels, index, settings);
    Random random = new Random(7);
    for (int round = 1; round <= settings.rounds(); round++) {
      double loss = 0;
      for (int i : shuffled(features.length, random)) {
        loss += trainer.learn(examples.get(i), trainer.thinned(features[i], random));
      }
      if (round > settings.rounds() - settings.averaged()) {
        trainer.emissions.snapshot();
        trainer.transitions.snapshot();
      }
      report.printf(Locale.ROOT, "round %d: loss %.4f a sentence%n", round, loss / features.length);
    }
    return trainer.chain(report);
  }

  private static int[] shuffled(int size, Random random) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  private int[][] thinned(int[][] features, Random random) {
    if (dropout == 0) {
      return features;
    }
    int[][] thinned = new int[features.length][];
    for (int token = 0; token < features.length; token++) {
      int[] kept = new int[features[token].length];
      int size = 0;
      for (int feature : features[token]) {
        if (random.nextFloat() >= dropout) {
          kept[size++] = feature;
        }
      }
      thinned[token] = Arrays.copyOf(kept, size);
    }
    return thinned;
  }

  /** Learns from a sentence; returns its loss before. */
  private double learn(Example example, int[][] features) {
    lattice.begin(features.length);
    for (int token = 0; token < features.length; token++) {
      double[] scores = lattice.scores(token);
      for (int feature : features[token]) {
        emissions.addTo(scores, feature);
      }
    }
    int[] kinds = new int[features.length];
    for (int token = 0; token < kinds.length; token++) {
      kinds[token] = example.tokens().kind(token);
    }
    lattice.transitions(kinds, transition -> transitions.weight(transition, 0));
    double loss = lattice.sum(example.labels());
    learnEmissions(example, features);
    lattice.eachTransition(
        example.labels(),
        (transition, gradient) -> {
          if (Math.abs(gradient) > NEGLIGIBLE) {
            transitions.learn(transition, 0, (float) gradient);
          }
        });
    return loss;
  }

  private void learnEmissions(Example example, int[][] features) {
    for (int token = 0; token < features.length; token++) {
      for (int label = 0; label < count; label++) {
        double gradient =
            lattice.probability(token, label) - (label == example.label(token) ? 1 : 0);
        if (Math.abs(gradient) > NEGLIGIBLE) {
          float step = (float) gradient;
          for (int feature : features[token]) {
            emissions.learn(feature, label, step);
          }
        }
      }
    }
  }

  private LinearChain chain(PrintStream report) {
    LinearChain.Builder chain = new LinearChain.Builder(labels, index.size());
    float[] weights = new float[count];
    int used = 0;
    for (int feature = 0; feature < index.size(); feature++) {
      boolean any = false;
      for (int label = 0; label < count; label++) {
        float weight = (1 - dropout) * emissions.mean(feature, label);
        weights[label] = Math.abs(weight) < SMALLEST ? 0 : weight;
        any |= weights[label] != 0;
      }
      if (any && index.shared(feature)) {
        chain.feature(index.hash(feature), weights);
        used++;
      }
    }
    for (int kind = 0; kind < TokenFeatures.KINDS; kind++) {
      for (int previous = 0; previous <= count; previous++) {
        for (int next = 0; next < count; next++) {
          chain.transition(
              kind, previous, next, transitions.mean(lattice.transition(kind, previous, next), 0));
        }
      }
    }
    report.printf(Locale.ROOT, "%d features have weights%n", used);
    return chain.build();
  }
}
