package dev.hearsay.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks of this package in a JVM of their own and gives seconds. */
final class Jmh {
  private final ChainedOptionsBuilder options;

  private Jmh(ChainedOptionsBuilder options) {
    this.options = options;
  }

  /** A benchmark over the corpus, with time to warm up. */
  static Jmh of(Class<?> benchmark) {
    return new Jmh(
        new OptionsBuilder()
            .include(benchmark.getName().replace(".", "\\.") + "\\..*")
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(3)
            .measurementTime(TimeValue.seconds(2))
            .jvmArgsAppend("-D" + Corpus.PROPERTY + "=" + System.getProperty(Corpus.PROPERTY)));
  }

  Jmh parameter(String name, Object value) {
    options.param(name, String.valueOf(value));
    return this;
  }

  Jmh threads(int threads) {
    options.threads(threads);
    return this;
  }

  /** With a long time to warm up: the compiler has no processor to itself where all are busy. */
  Jmh thoroughly() {
    options.warmupIterations(12);
    return this;
  }

  /** With less of all, for what takes seconds each time and varies less. */
  Jmh briefly() {
    options.warmupIterations(1).measurementIterations(2);
    return this;
  }

  /** Without warming up, and measured once: for what takes long and warms up by itself. */
  Jmh once() {
    options.warmupIterations(0).measurementIterations(1);
    return this;
  }

  /** The seconds of each of its methods. */
  Map<String, Double> seconds() throws RunnerException {
    Map<String, Double> seconds = new LinkedHashMap<>();
    Collection<RunResult> results = new Runner(options.build()).run();
    for (RunResult result : results) {
      seconds.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    return seconds;
  }

  /** The seconds of its only method. */
  double only() throws RunnerException {
    return seconds().values().iterator().next();
  }
}
