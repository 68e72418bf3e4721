package dev.hearsay.robustness;

import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.opennlp.OpenNlpEngine;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads long rows of one thing and tells what each costs. */
@Command(
    name = "giants",
    mixinStandardHelpOptions = true,
    description = "Reads long rows of one thing: processor time, and whether the invariants hold.")
final class GiantsCommand implements Callable<Integer> {
  private static final List<String> MARKS =
      List.of("\"", "\u201c", "\u201d", "'", "(", ")", "[", "7", "7 ", "and ", "A ", ". ", "\n");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--marks",
      defaultValue = "100000",
      description = "How many of each (default: 100000).")
  private int marks = 100_000;

  @Option(
      names = "--word",
      defaultValue = "10000000",
      description = "How long the text without a space is (default: 10000000 characters).")
  private int word = 10_000_000;

  private final Extractor extractor = Extractor.builder().engine(OpenNlpEngine.load()).build();
  private int broken;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    read(out, "x", word);
    for (String mark : MARKS) {
      read(out, mark, marks);
    }
    out.flush();
    return broken == 0 ? 0 : 1;
  }

  private void read(PrintWriter out, String piece, int count) {
    String text = piece.repeat(count);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Extraction found = extractor.extract(Article.of(text));
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    List<String> faults = Invariants.broken(text, found);
    broken += faults.size();
    out.printf(
        Locale.ROOT,
        "%,d times '%s': %.1f s, %,d tokens, notes %s%s%n",
        count,
        piece.replace("\n", "\\n"),
        nanos / 1e9,
        found.tagged().document().tokens().size(),
        found.notes().stream().map(note -> note.code()).toList(),
        faults.isEmpty() ? "" : ", BROKEN: " + faults.get(0));
    out.flush();
  }
}
