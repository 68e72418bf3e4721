package dev.hearsay.opennlp.train;

/**
 * Weights that learn online by the regularised leader, each at its own rate, most of them staying
 * zero: FTRL-Proximal (McMahan and others 2013).
 */
final class FollowTheLeader {
  private static final float RATE = 0.1f;
  private static final float SMOOTHING = 1;

  private final float sparsity;
  private final float decay;
  private final int width;

  /** For each row its weights, then the roots of their squared gradients, then their leads. */
  private final float[] rows;

  private final float[] sums;
  private int snapshots;

  /**
   * Rows of so many weights, all zero.
   *
   * @param sparsity the factor of the weights' absolute values in what is minimised
   * @param decay the factor of their squares
   */
  FollowTheLeader(int rows, int width, float sparsity, float decay) {
    this.sparsity = sparsity;
    this.decay = decay;
    this.width = width;
    this.rows = new float[3 * rows * width];
    this.sums = new float[rows * width];
  }

  float weight(int row, int i) {
    return rows[3 * row * width + i];
  }

  /** Adds the weights of a row to scores. */
  void addTo(double[] scores, int row) {
    int first = 3 * row * width;
    for (int i = 0; i < width; i++) {
      scores[i] += rows[first + i];
    }
  }

  /** Takes the weights as they are now into the mean. */
  void snapshot() {
    snapshots++;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight(i / width, i % width);
    }
  }

  /** The mean of a weight over the snapshots: steadier than where the last examples left it. */
  float mean(int row, int i) {
    return sums[row * width + i] / snapshots;
  }

  /** Learns that the loss grows so much with a weight. */
  void learn(int row, int i, float gradient) {
    int weight = 3 * row * width + i;
    int root = weight + width;
    int lead = root + width;
    float before = rows[root];
    float after = (float) Math.sqrt(before * before + gradient * gradient);
    rows[root] = after;
    rows[lead] += gradient - (after - before) / RATE * rows[weight];
    float excess = Math.abs(rows[lead]) - sparsity;
    rows[weight] =
        excess <= 0 ? 0 : -Math.signum(rows[lead]) * excess / ((SMOOTHING + after) / RATE + decay);
  }
}
