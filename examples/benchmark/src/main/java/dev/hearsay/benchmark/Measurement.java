package dev.hearsay.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;

/** Measures one subject. */
final class Measurement {
  /** Heaps that are tried, in megabytes. */
  private static final List<Integer> HEAPS =
      List.of(48, 64, 96, 128, 192, 256, 512, 1024, 1536, 2048, 3072, 4096);

  private static final List<Integer> LENGTHS =
      List.of(1_000, 10_000, 100_000, 1_000_000, 10_000_000);

  private static final List<Integer> THREADS = List.of(1, 2);
  private static final int STARTS = 3;
  private static final int SLOW = 1_000_000;

  private final Subject subject;
  private final long tokens;

  Measurement(Subject subject, long tokens) {
    this.subject = subject;
    this.tokens = tokens;
  }

  Measured take() throws IOException, RunnerException {
    Map<Integer, Double> rates = new LinkedHashMap<>();
    for (int threads : THREADS) {
      Jmh whole = Jmh.of(Whole.class).parameter("subject", subject.name()).threads(threads);
      double pass = (slow() ? whole.briefly() : whole.thoroughly()).only();
      rates.put(threads, threads * tokens / pass);
    }
    Map<Integer, Double> seconds = new LinkedHashMap<>();
    for (int length : LENGTHS) {
      if (length <= subject.longestText()) {
        seconds.put(
            length,
            Jmh.of(OneText.class)
                .parameter("subject", subject.name())
                .parameter("length", length)
                .once()
                .only());
      }
    }
    int heap = leastHeap();
    Fresh.Run least = heap > HEAPS.get(HEAPS.size() - 1) ? null : Fresh.run(subject, heap);
    return new Measured(subject.name(), rates, typical(), heap, least, seconds);
  }

  /** Of some starts the middle one; of what they held the most. */
  private Fresh.Run typical() throws IOException {
    List<Fresh.Run> runs = new ArrayList<>();
    int starts = slow() ? 1 : STARTS;
    for (int i = 0; i < starts; i++) {
      runs.add(Fresh.run(subject));
    }
    runs.sort(Comparator.comparingDouble(Fresh.Run::firstResult));
    long peak = runs.stream().mapToLong(Fresh.Run::peak).max().orElseThrow();
    return new Fresh.Run(runs.get(starts / 2).firstResult(), peak);
  }

  /** Whether it takes so long to read and to start that it is measured less often. */
  private boolean slow() {
    return subject.longestText() < SLOW;
  }

  private int leastHeap() throws IOException {
    int low = 0;
    int high = HEAPS.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (suffices(HEAPS.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == HEAPS.size() ? Integer.MAX_VALUE : HEAPS.get(low);
  }

  private boolean suffices(int heap) throws IOException {
    Fresh.@Nullable Run run = Fresh.run(subject, heap);
    return run != null;
  }
}
