package dev.hearsay.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** What runs in the new JVM: a subject reads the corpus and tells of itself on its output. */
final class FreshReader {
  static final String FIRST = "first";
  static final String PEAK = "peak ";

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String HIGH_WATER = "VmHWM:";

  private FreshReader() {}

  /** Reads the corpus with the subject of this name. */
  public static void main(String[] args) throws IOException {
    Function<String, Object> reader = Subject.named(args[0]).load();
    List<String> texts = Corpus.read();
    long read = 0;
    for (String text : texts) {
      if (reader.apply(text) != null && read++ == 0) {
        System.out.println(FIRST);
      }
    }
    System.out.println(PEAK + peak());
  }

  /** The most memory that this process held: all of it on Linux, elsewhere the JVM's own pools. */
  private static long peak() throws IOException {
    if (Files.isReadable(STATUS)) {
      for (String line : Files.readAllLines(STATUS)) {
        if (line.startsWith(HIGH_WATER)) {
          String kilobytes = line.substring(HIGH_WATER.length()).replace("kB", "").strip();
          return 1024 * Long.parseLong(kilobytes);
        }
      }
    }
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getCommitted())
        .sum();
  }
}
