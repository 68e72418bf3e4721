package dev.hearsay.opennlp.train;

import dev.hearsay.opennlp.sequence.Labels;
import dev.hearsay.opennlp.sequence.LinearChain;
import dev.hearsay.opennlp.sequence.TokenFeatures;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Trains a linear chain by stochastic gradients of the likelihood of each sentence's labels. One
 * thread and a fixed order of chance: the same examples give the same chain.
 */
final class ChainTrainer {
  /** Gradients too small to be worth their time. */
  private static final double NEGLIGIBLE = 1e-3;

  /** Weights too small to be worth their place. */
  private static final float SMALLEST = 0.03f;

  private final Labels labels;
  private final int count;
  private final FeatureIndex index;
  private final FollowTheLeader emissions;
  private final FollowTheLeader transitions;
  private final Lattice lattice;

  private ChainTrainer(Labels labels, FeatureIndex index, Settings settings) {
    this.labels = labels;
    this.count = labels.size();
    this.index = index;
    this.emissions =
        new FollowTheLeader(index.size() * count, settings.sparsity(), settings.decay());
    this.transitions =
        new FollowTheLeader(TokenFeatures.KINDS * (count + 1) * count, 0, settings.decay());
    this.lattice = new Lattice(labels);
  }

  /**
   * How to train.
   *
   * @param fewest the times a feature must occur
   * @param rounds the times that each example is seen
   * @param averaged the last rounds, after each of which the weights go into their mean
   * @param sparsity the cost of a weight's absolute value
   * @param decay the cost of its square
   */
  record Settings(int fewest, int rounds, int averaged, float sparsity, float decay) {}

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
        loss += trainer.learn(examples.get(i), features[i]);
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

  /** Learns from a sentence; returns its loss before. */
  private double learn(Example example, int[][] features) {
    lattice.begin(features.length);
    for (int token = 0; token < features.length; token++) {
      double[] scores = lattice.scores(token);
      for (int feature : features[token]) {
        int base = feature * count;
        for (int label = 0; label < count; label++) {
          scores[label] += emissions.weight(base + label);
        }
      }
    }
    int[] kinds = new int[features.length];
    for (int token = 0; token < kinds.length; token++) {
      kinds[token] = example.tokens().kind(token);
    }
    lattice.transitions(kinds, transitions::weight);
    double loss = lattice.sum(example.labels());
    learnEmissions(example, features);
    lattice.eachTransition(
        example.labels(),
        (transition, gradient) -> {
          if (Math.abs(gradient) > NEGLIGIBLE) {
            transitions.learn(transition, (float) gradient);
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
            emissions.learn(feature * count + label, step);
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
        float weight = emissions.mean(feature * count + label);
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
              kind, previous, next, transitions.mean(lattice.transition(kind, previous, next)));
        }
      }
    }
    report.printf(Locale.ROOT, "%d features have weights%n", used);
    return chain.build();
  }
}
