package dev.hearsay.opennlp.train;

/** How often classes follow each other, and what a change of that does to the text's likelihood. */
final class ClassBigrams {
  private static final double[] N_LOG_N = new double[1 << 16];

  static {
    for (int n = 1; n < N_LOG_N.length; n++) {
      N_LOG_N[n] = n * StrictMath.log(n);
    }
  }

  private final long[][] pairs;
  private final long[] counts;

  ClassBigrams(int classes) {
    this.pairs = new long[classes][classes];
    this.counts = new long[classes];
  }

  static double nLogN(long n) {
    return n <= 0
        ? 0
        : n < N_LOG_N.length ? N_LOG_N[(int) n] : (double) n * StrictMath.log((double) n);
  }

  int size() {
    return counts.length;
  }

  long count(int wordClass) {
    return counts[wordClass];
  }

  long count(int first, int second) {
    return pairs[first][second];
  }

  void add(int wordClass, long count) {
    counts[wordClass] += count;
  }

  void add(int first, int second, long count) {
    pairs[first][second] += count;
  }

  /** Puts a word into a class (sign 1) or takes it out (sign -1). */
  void move(int wordClass, ClassCounts before, ClassCounts after, long self, long count, int sign) {
    for (int i = 0; i < before.size(); i++) {
      int beside = before.present(i);
      pairs[beside][wordClass] += sign * before.count(beside);
    }
    for (int i = 0; i < after.size(); i++) {
      int beside = after.present(i);
      pairs[wordClass][beside] += sign * after.count(beside);
    }
    pairs[wordClass][wordClass] += sign * self;
    counts[wordClass] += sign * count;
  }

  /** What the logarithm of the likelihood gains by putting a word into a class. */
  double gain(int wordClass, ClassCounts before, ClassCounts after, long self, long count) {
    double gain = 0;
    for (int i = 0; i < before.size(); i++) {
      int beside = before.present(i);
      if (beside != wordClass) {
        gain += growth(pairs[beside][wordClass], before.count(beside));
      }
    }
    long[] row = pairs[wordClass];
    for (int i = 0; i < after.size(); i++) {
      int beside = after.present(i);
      if (beside != wordClass) {
        gain += growth(row[beside], after.count(beside));
      }
    }
    gain += growth(row[wordClass], before.count(wordClass) + after.count(wordClass) + self);
    return gain - 2 * growth(counts[wordClass], count);
  }

  private static double growth(long old, long added) {
    return nLogN(old + added) - nLogN(old);
  }
}
