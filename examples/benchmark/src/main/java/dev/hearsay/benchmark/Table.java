package dev.hearsay.benchmark;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Writes results as text for reading and for comparing with the next. */
final class Table {
  private static final double MEGABYTE = 1 << 20;

  private final StringBuilder out = new StringBuilder();

  private Table() {}

  /** The results as text. */
  static String of(Results results) {
    Table table = new Table();
    table.line("%s", results.corpus());
    table.line("%s", results.machine());
    table.line("two threads of plain arithmetic: %.2f times the speed of one", results.threads());
    table.subjects(results);
    table.lengths(results);
    table.steps(results.steps());
    return table.out.toString();
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }

  private void subjects(Results results) {
    line("");
    line(
        "%-40s %12s %12s %8s %12s %12s %12s",
        "", "tokens/s", "tokens/s", "first", "memory", "least", "memory");
    line(
        "%-40s %12s %12s %8s %12s %12s %12s",
        "", "1 thread", "2 threads", "result", "", "-Xmx", "with it");
    for (Measured each : results.subjects()) {
      Fresh.Run least = each.least();
      line(
          "%-40s %,12.0f %,12.0f %6.2f s %,9.0f MB %9s MB %9s MB",
          each.subject(),
          each.rate(1),
          each.rate(2),
          each.fresh().firstResult(),
          each.fresh().peak() / MEGABYTE,
          least == null ? "-" : each.leastHeap(),
          least == null ? "-" : String.format(Locale.ROOT, "%,.0f", least.peak() / MEGABYTE));
    }
  }

  private void lengths(Results results) {
    TreeSet<Integer> lengths = new TreeSet<>();
    results.subjects().forEach(each -> lengths.addAll(each.seconds().keySet()));
    line("");
    StringBuilder head =
        new StringBuilder(String.format(Locale.ROOT, "%-40s", "seconds for a text of"));
    lengths.forEach(length -> head.append(String.format(Locale.ROOT, " %9s", size(length))));
    line("%s", head);
    for (Measured each : results.subjects()) {
      StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-40s", each.subject()));
      for (int length : lengths) {
        Double seconds = each.seconds().get(length);
        row.append(
            seconds == null
                ? String.format(Locale.ROOT, " %9s", "-")
                : String.format(Locale.ROOT, seconds < 1 ? " %9.4f" : " %9.2f", seconds));
      }
      line("%s", row);
    }
  }

  /** A length in characters, in words. */
  static String size(int length) {
    return length >= 1_000_000 ? length / 1_000_000 + " MB" : length / 1_000 + " KB";
  }

  private void steps(Map<String, Double> steps) {
    line("");
    line("%-40s %12s", "Hearsay, OpenNLP, step by step", "tokens/s");
    steps.forEach((step, rate) -> line("%-40s %,12.0f", step, rate));
  }
}
