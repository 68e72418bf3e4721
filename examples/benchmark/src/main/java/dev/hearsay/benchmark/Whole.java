package dev.hearsay.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** All texts of the corpus, read by one subject: seconds a pass, for each thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Whole {
  /** The subject's name. */
  @Param("")
  public String subject = "";

  private List<String> texts = List.of();
  private Function<String, Object> reader = text -> text;

  /** For JMH. */
  public Whole() {}

  /** Reads texts and models. */
  @Setup
  public void prepare() throws IOException {
    texts = Corpus.read();
    reader = Subject.named(subject).load();
  }

  /** One pass over the corpus. */
  @Benchmark
  public void read(Blackhole out) {
    texts.forEach(text -> out.consume(reader.apply(text)));
  }
}
