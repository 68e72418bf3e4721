package dev.hearsay.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Starts a new JVM in which a subject reads the corpus: how soon, and in how much memory. */
final class Fresh {
  /** Who takes longer has too little memory to get on. */
  private static final int PATIENCE_SECONDS = 90;

  private Fresh() {}

  /**
   * What a new JVM needed.
   *
   * @param firstResult seconds from its start until the first text was read
   * @param peak the most memory it held, in bytes
   */
  record Run(double firstResult, long peak) {}

  /** Runs a subject with the JVM's own heap. */
  static Run run(Subject subject) throws IOException {
    Run run = run(subject, List.of());
    if (run == null) {
      throw new IOException(subject.name() + " cannot read the corpus in a new JVM");
    }
    return run;
  }

  /** Runs a subject in some megabytes of heap; null where they do not suffice. */
  static @Nullable Run run(Subject subject, int megabytes) throws IOException {
    return run(subject, List.of("-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError"));
  }

  private static @Nullable Run run(Subject subject, List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-D" + Corpus.PROPERTY + "=" + System.getProperty(Corpus.PROPERTY));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(FreshReader.class.getName(), subject.name()));
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    double first = 0;
    long peak = 0;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals(FreshReader.FIRST)) {
          first = (System.nanoTime() - start) / 1e9;
        } else if (line.startsWith(FreshReader.PEAK)) {
          peak = Long.parseLong(line.substring(FreshReader.PEAK.length()));
        }
      }
    }
    return peak == 0 ? null : new Run(first, peak);
  }
}
