package dev.hearsay.benchmark;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of a subject.
 *
 * @param rates tokens a second, by number of threads
 * @param fresh a new JVM with its own choice of heap
 * @param leastHeap the least heap, of those tried, that sufficed for the corpus, in megabytes
 * @param least a new JVM with that heap; null where none of those tried sufficed
 * @param seconds the time that one text takes, by its length in characters
 */
record Measured(
    String subject,
    Map<Integer, Double> rates,
    Fresh.Run fresh,
    int leastHeap,
    Fresh.@Nullable Run least,
    Map<Integer, Double> seconds) {
  /** Tokens a second on some threads. */
  double rate(int threads) {
    return rates.getOrDefault(threads, Double.NaN);
  }
}
