package dev.hearsay.robustness;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;

/**
 * How the cost of reading grows with the length of a text: by the processor time of this thread,
 * which others on the machine hardly touch, and as a ratio of two lengths, which a slow machine
 * does not.
 */
final class Growth {
  /** How much longer the longer text is. */
  static final int FACTOR = 8;

  private static final int TRIES = 3;

  /** Shorter times, in nanoseconds, are not told apart. */
  private static final long FLOOR = 500_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Consumer<String> reader;

  Growth(Consumer<String> reader) {
    this.reader = reader;
  }

  /**
   * How many times more an eight times longer text costs, the best of some tries: about 8 for
   * linear cost, 64 for quadratic. Costs too small to be measured count as none.
   *
   * @param length of the shorter text, in characters
   */
  double of(String piece, int length) {
    String small = Nasty.repeated(piece, length);
    String large = Nasty.repeated(piece, length * FACTOR);
    reader.accept(small);
    double best = Double.MAX_VALUE;
    for (int i = 0; i < TRIES && best > 1.5 * FACTOR; i++) {
      best = Math.min(best, (double) cost(large) / Math.max(cost(small), FLOOR));
    }
    return best;
  }

  private long cost(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    reader.accept(text);
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
