package dev.hearsay.output;

import com.google.common.collect.ImmutableList;
import dev.hearsay.compare.Account;
import dev.hearsay.compare.Comparison;
import dev.hearsay.compare.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a comparison as comma-separated values, one account a row: the event, what it comes to,
 * who is contradicted, and then the columns of {@link Csv}.
 */
public final class ComparisonCsv {
  private static final ImmutableList<String> EVENT =
      ImmutableList.of(
          "event",
          "event_articles",
          "event_low",
          "event_best",
          "event_high",
          "day",
          "part",
          "contradicts");

  private ComparisonCsv() {}

  /** The comparison with a line of the columns' names. */
  public static String render(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(concat(EVENT, Csv.names()));
    for (Event event : comparison.events()) {
      for (Account account : event.accounts()) {
        rows.add(
            concat(
                about(event, account),
                Csv.cells(new ClaimRow(account.document(), account.claim(), account.quote()))));
      }
    }
    return Csv.commas().lines(rows);
  }

  private static List<String> concat(List<String> one, List<String> other) {
    return ImmutableList.<String>builder().addAll(one).addAll(other).build();
  }

  private static List<String> about(Event event, Account account) {
    String contradicts =
        event.disputes().stream()
            .filter(dispute -> dispute.by().equals(account))
            .map(dispute -> dispute.of().teller())
            .distinct()
            .collect(Collectors.joining("; "));
    return ImmutableList.of(
        event.id(),
        String.valueOf(event.articles()),
        Csv.cell(event.low()),
        Csv.cell(event.best()),
        Csv.cell(event.high()),
        Csv.cell(account.day()),
        account.part() ? "true" : "",
        Csv.cell(contradicts));
  }
}
