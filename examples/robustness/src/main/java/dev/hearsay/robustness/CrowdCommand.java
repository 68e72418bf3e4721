package dev.hearsay.robustness;

import dev.hearsay.Extractor;
import dev.hearsay.opennlp.OpenNlpEngine;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lets threads read mixed texts with one extractor and compares with what one thread reads. */
@Command(
    name = "crowd",
    mixinStandardHelpOptions = true,
    description = "One extractor under many threads: the results are those of one thread.")
final class CrowdCommand implements Callable<Integer> {
  private static final int TEXTS = 400;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--threads", defaultValue = "16", description = "How many (default: 16).")
  private int threads = 16;

  @Option(names = "--minutes", defaultValue = "10", description = "How long (default: 10).")
  private double minutes = 10;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    Crowd.Outcome outcome =
        new Crowd(Extractor.builder().engine(OpenNlpEngine.load()).build(), texts())
            .read(threads, Duration.ofSeconds((long) (60 * minutes)));
    outcome.heap().forEach(mebibytes -> out.printf(Locale.ROOT, "live heap %d MiB%n", mebibytes));
    out.printf(
        Locale.ROOT,
        "%d threads, %,d texts read, %d differ from one thread's, %d threads left behind%n",
        threads,
        outcome.read(),
        outcome.different(),
        outcome.threadsLeft());
    out.flush();
    return outcome.different() == 0 && outcome.threadsLeft() == 0 ? 0 : 1;
  }

  /** Articles as they are, spoiled ones, and long rows of one thing. */
  private static List<String> texts() {
    List<String> texts = new ArrayList<>(Newsroom.articles(TEXTS));
    for (int seed = 0; seed < TEXTS; seed++) {
      texts.add(new Mutator(seed, Newsroom.articles(50)).next());
    }
    Nasty.REPEATED.forEach(piece -> texts.add(Nasty.repeated(piece, 10_000)));
    return texts;
  }
}
