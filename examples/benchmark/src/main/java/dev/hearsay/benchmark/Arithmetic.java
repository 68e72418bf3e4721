package dev.hearsay.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Plain arithmetic, in registers alone: what threads can give on this machine at best. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Arithmetic {
  private static final int STEPS = 50_000_000;

  /** For JMH. */
  public Arithmetic() {}

  /** Multiplies and adds. */
  @Benchmark
  public long multiply() {
    long product = 1;
    for (int i = 0; i < STEPS; i++) {
      product = product * 6_364_136_223_846_793_005L + i;
    }
    return product;
  }
}
