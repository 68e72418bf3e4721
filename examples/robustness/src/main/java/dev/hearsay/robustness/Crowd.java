package dev.hearsay.robustness;

import com.google.common.hash.Hashing;
import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.output.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Threads that read the same texts with one extractor. */
final class Crowd {
  private static final int SAMPLES = 10;

  private final Extractor extractor;
  private final List<String> texts;
  private final List<String> expected;

  /** Reads each text once, on this thread. */
  Crowd(Extractor extractor, List<String> texts) {
    this.extractor = extractor;
    this.texts = List.copyOf(texts);
    this.expected = this.texts.stream().map(this::read).toList();
  }

  /**
   * What came of it.
   *
   * @param different the results that were not those of one thread
   * @param heap the live heap in mebibytes, as time went on
   * @param threadsLeft the threads that were not there before
   */
  record Outcome(long read, long different, List<Long> heap, int threadsLeft) {}

  /** Lets threads read texts in any order for a while. */
  Outcome read(int threads, Duration time) throws InterruptedException {
    int before = Thread.getAllStackTraces().size();
    AtomicLong read = new AtomicLong();
    AtomicLong different = new AtomicLong();
    List<Long> heap = new ArrayList<>();
    ExecutorService crowd = Executors.newFixedThreadPool(threads);
    long end = System.nanoTime() + time.toNanos();
    for (int seed = 0; seed < threads; seed++) {
      Random random = new Random(seed);
      crowd.execute(
          () -> {
            while (System.nanoTime() < end) {
              int n = random.nextInt(texts.size());
              if (!read(texts.get(n)).equals(expected.get(n))) {
                different.incrementAndGet();
              }
              read.incrementAndGet();
            }
          });
    }
    crowd.shutdown();
    long rest = time.toMillis() / SAMPLES;
    while (!crowd.awaitTermination(rest, TimeUnit.MILLISECONDS)) {
      heap.add(Heap.live());
    }
    return new Outcome(
        read.get(), different.get(), heap, Thread.getAllStackTraces().size() - before);
  }

  /** A digest of the result, so that the expected ones take no room. */
  private String read(String text) {
    String json = Json.compact().render(extractor.extract(Article.of(text)));
    return Hashing.sha256().hashString(json, StandardCharsets.UTF_8).toString();
  }
}
