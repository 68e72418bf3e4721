package dev.hearsay.benchmark;

import java.io.IOException;
import java.time.Duration;
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

/** One text of some length, read by one subject: seconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class OneText {
  private static final Duration WARM_UP = Duration.ofSeconds(5);

  /** The subject's name. */
  @Param("")
  public String subject = "";

  /** The text's length in characters. */
  @Param("1000")
  public int length = 1000;

  private String text = "";
  private Function<String, Object> reader = unread -> unread;

  /** For JMH. */
  public OneText() {}

  /** What was read last, so that no reading is left out as useless. */
  private Object last = "";

  /** Makes the text and warms up on the corpus: a long text is read once only. */
  @Setup
  public void prepare() throws IOException {
    List<String> texts = Corpus.read();
    reader = Subject.named(subject).load();
    long end = System.nanoTime() + WARM_UP.toNanos();
    while (System.nanoTime() < end) {
      for (String each : texts) {
        if (System.nanoTime() < end) {
          last = reader.apply(each);
        }
      }
    }
    text = last == null ? "" : Corpus.ofLength(texts, length);
  }

  /** Reads the text. */
  @Benchmark
  public Object read() {
    return reader.apply(text);
  }
}
