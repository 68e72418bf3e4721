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
  private final float[] leads;
  private final float[] squares;
  private final float[] weights;
  private final float[] sums;
  private int snapshots;

  /**
   * So many weights, all zero.
   *
   * @param sparsity the factor of the weights' absolute values in what is minimised
   * @param decay the factor of their squares
   */
  FollowTheLeader(int size, float sparsity, float decay) {
    this.sparsity = sparsity;
    this.decay = decay;
    this.leads = new float[size];
    this.squares = new float[size];
    this.weights = new float[size];
    this.sums = new float[size];
  }

  float weight(int i) {
    return weights[i];
  }

  /** Takes the weights as they are now into the mean. */
  void snapshot() {
    snapshots++;
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weights[i];
    }
  }

  /** The mean of a weight over the snapshots: steadier than where the last examples left it. */
  float mean(int i) {
    return sums[i] / snapshots;
  }

  /** Learns that the loss grows so much with a weight. */
  void learn(int i, float gradient) {
    double before = Math.sqrt(squares[i]);
    squares[i] += gradient * gradient;
    double after = Math.sqrt(squares[i]);
    leads[i] += gradient - (float) ((after - before) / RATE) * weights[i];
    float lead = leads[i];
    weights[i] =
        Math.abs(lead) <= sparsity
            ? 0
            : (float)
                (-(lead - Math.signum(lead) * sparsity) / ((SMOOTHING + after) / RATE + decay));
  }
}
