package dev.hearsay.benchmark;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks in one run and prints tokens a second.
 *
 * <p>{@code java -jar examples/benchmark/target/benchmark.jar [CORPUS [BENCHMARK]]}
 */
public final class Benchmarks {
  private Benchmarks() {}

  /** Measures on a file of sentences or a folder of texts; on the sample articles without one. */
  public static void main(String[] args) throws IOException, RunnerException {
    String corpus = args.length > 0 ? args[0] : "examples/articles";
    System.setProperty(Corpus.PROPERTY, corpus);
    double tokens = Corpus.tokens(Corpus.read());
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Line.class.getName() + "." + (args.length > 1 ? args[1] : ".*"))
                    .forks(1)
                    .warmupIterations(3)
                    .warmupTime(TimeValue.seconds(3))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.seconds(2))
                    .jvmArgsAppend("-D" + Corpus.PROPERTY + "=" + corpus)
                    .build())
            .run();
    System.out.printf(Locale.ROOT, "%n%,.0f tokens a pass; one thread%n", tokens);
    System.out.printf(Locale.ROOT, "%-16s %16s%n", "step", "tokens/s");
    for (RunResult result : results) {
      System.out.printf(
          Locale.ROOT,
          "%-16s %,16.0f%n",
          result.getPrimaryResult().getLabel(),
          tokens / result.getPrimaryResult().getScore());
    }
  }
}
