package dev.hearsay.output;

import static dev.hearsay.output.Columns.clean;
import static dev.hearsay.output.Columns.cut;

import dev.hearsay.compare.Account;
import dev.hearsay.compare.Comparison;
import dev.hearsay.compare.Dispute;
import dev.hearsay.compare.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a comparison for reading on a terminal: each event that several articles tell of with its
 * accounts by day, and who contradicts whom. Immutable.
 */
public final class ComparisonTable {
  private static final List<String> HEADER =
      List.of("DAY", "FIGURE", "WHO", "SOURCE", "CUE", "ARTICLE");

  private final int width;

  private ComparisonTable(int width) {
    this.width = width;
  }

  /** Tables that fit into so many columns, if at all possible. */
  public static ComparisonTable ofWidth(int width) {
    return new ComparisonTable(width);
  }

  /** The comparison as text, which ends with a line end. */
  public String render(Comparison comparison) {
    StringBuilder out = new StringBuilder();
    List<Event> shared = comparison.shared();
    shared.forEach(event -> event(event, out));
    int alone = comparison.events().size() - shared.size();
    out.append(Html.counted(shared.size(), "event")).append(" in several articles, ");
    return out.append(Html.counted(alone, "other")).append(" in one article each\n").toString();
  }

  private void event(Event event, StringBuilder out) {
    String title =
        Stream.of(
                SideBySide.title(event),
                SideBySide.days(event.days()),
                Html.counted(event.articles(), "article"),
                estimates(event))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    out.append(cut(clean(title), width)).append('\n');
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    event.accounts().forEach(account -> rows.add(row(account)));
    Columns columns = new Columns(rows, width);
    rows.forEach(row -> columns.line(row, out));
    for (Dispute dispute : event.disputes()) {
      String verb = dispute.kind() == Dispute.Kind.DENIAL ? " denies " : " says ";
      String line = told(dispute.by(), verb) + "; " + told(dispute.of(), " says ");
      out.append(cut("contradiction: " + clean(line), width)).append('\n');
    }
    out.append('\n');
  }

  private static List<String> row(Account account) {
    ClaimRow row = new ClaimRow(account.document(), account.claim(), account.quote());
    String part = account.part() ? "of them " : "";
    String sign = account.asserts() ? "" : "not ";
    return Stream.of(
            Objects.toString(account.day(), ""),
            part + sign + row.figure(),
            Objects.toString(row.claim().who(), ""),
            account.teller(),
            Objects.toString(row.cue(), ""),
            Html.title(account.document()))
        .map(Columns::clean)
        .toList();
  }

  private static String told(Account account, String verb) {
    return account.teller() + verb + Table.figure(account.claim().figure());
  }

  /** "12 to 19, best 17". */
  private static String estimates(Event event) {
    String range = Table.number(event.low()) + " to " + Table.number(event.high());
    String best = event.best() == null ? "" : ", best " + Table.number(event.best());
    return range.strip() + best;
  }
}
