package dev.hearsay.robustness;

import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.opennlp.OpenNlpEngine;
import dev.hearsay.output.Json;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads spoiled articles, each twice and after two engines, and checks the invariants. */
@Command(
    name = "spoil",
    mixinStandardHelpOptions = true,
    description = "Reads articles spoiled at random and shows each kind of fault once.")
final class SpoilCommand implements Callable<Integer> {
  private static final int ARTICLES = 200;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--minutes", defaultValue = "10", description = "How long (default: 10).")
  private int minutes = 10;

  @Option(names = "--seed", defaultValue = "1", description = "Where to begin (default: 1).")
  private long seed = 1;

  private final Map<String, String> faults = new TreeMap<>();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<Extractor> extractors =
        List.of(
            Extractor.builder().engine(OpenNlpEngine.load()).build(),
            Extractor.builder().engine(new ChanceEngine(0.3)).build());
    List<String> articles = Newsroom.articles(ARTICLES);
    long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
    long read = 0;
    long characters = 0;
    for (long n = seed; System.nanoTime() < end; n++) {
      String text = new Mutator(n, articles).next();
      for (Extractor extractor : extractors) {
        check(extractor, text, n);
      }
      read++;
      characters += text.length();
    }
    faults.forEach((kind, example) -> out.println(kind + "\n    " + example));
    out.printf(
        Locale.ROOT,
        "%,d spoiled articles, %,d characters, seeds from %d: %d kinds of fault%n",
        read,
        characters,
        seed,
        faults.size());
    out.flush();
    return faults.isEmpty() ? 0 : 1;
  }

  private void check(Extractor extractor, String text, long n) {
    Article article = Article.of(text).publishedOn(LocalDate.of(2025, 3, 12));
    try {
      Extraction found = extractor.extract(article);
      for (String fault : Invariants.broken(text, found)) {
        note(fault, "seed " + n + ": " + fault);
      }
      String again = Json.compact().render(extractor.extract(article));
      if (!again.equals(Json.compact().render(found))) {
        note("the same text gave two results", "seed " + n);
      }
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      note(e.getClass().getName() + " " + origin(e), "seed " + n + ": " + e);
    }
  }

  private static String origin(Throwable fault) {
    for (StackTraceElement element : fault.getStackTrace()) {
      if (element.getClassName().startsWith("dev.hearsay")) {
        return element.toString();
      }
    }
    return "";
  }

  /** Faults of one kind differ in numbers and words alone. */
  private void note(String fault, String example) {
    String kind = fault.replaceAll("[0-9]+", "0").replaceAll("[:{].*", "");
    faults.putIfAbsent(kind, example);
  }
}
