package dev.hearsay.robustness;

import dev.hearsay.Extractor;
import dev.hearsay.opennlp.OpenNlpEngine;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads very many short articles, each another one, and watches the live heap. */
@Command(
    name = "soak",
    mixinStandardHelpOptions = true,
    description = "Reads many short articles, none twice; the live heap must stay flat.")
final class SoakCommand implements Callable<Integer> {
  private static final int SAMPLES = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--articles",
      defaultValue = "1000000",
      description = "How many (default: 1000000).")
  private int articles = 1_000_000;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Soak soak = new Soak(Extractor.builder().engine(OpenNlpEngine.load()).build());
    for (int sample = 1; sample <= SAMPLES; sample++) {
      soak.readTo((long) articles * sample / SAMPLES);
      out.printf(
          Locale.ROOT,
          "%,d articles, %,d claims, live heap %d MiB%n",
          soak.articles(),
          soak.claims(),
          Heap.live());
      out.flush();
    }
    return 0;
  }
}
