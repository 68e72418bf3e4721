package dev.hearsay.output;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.hearsay.compare.Account;
import dev.hearsay.compare.Event;
import dev.hearsay.figure.Figure;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Charts of figures over time: one for each type of claim, or one of an event. */
final class FigureCharts {
  private static final int MOST_CHARTS = 12;

  private FigureCharts() {}

  /** A chart for each type of which there are two dated figures, those of most figures first. */
  static String ofTypes(List<Account> accounts) {
    ImmutableListMultimap<String, Account> byType =
        Multimaps.index(
            accounts.stream().filter(FigureChart::canShow).toList(), FigureCharts::measure);
    List<String> types =
        byType.keySet().stream()
            .filter(type -> byType.get(type).size() > 1)
            .sorted(
                Comparator.comparing((String type) -> -byType.get(type).size())
                    .thenComparing(Comparator.naturalOrder()))
            .collect(toImmutableList());
    if (types.isEmpty()) {
      return "<p>There are no two dated figures of one type to draw.</p>";
    }
    String charts =
        types.stream()
            .limit(MOST_CHARTS)
            .map(type -> new FigureChart(type, byType.get(type)).html())
            .collect(Collectors.joining("\n"));
    int shown = types.stream().limit(MOST_CHARTS).mapToInt(t -> byType.get(t).size()).sum();
    return "<div class=\"charts\">"
        + charts
        + "</div>"
        + SideBySide.leftOut(accounts.size(), shown, "figure")
            .replace(
                " not shown.", " not drawn: without a date or a number, or alone of its type.");
  }

  /** The chart of an event; nothing where it has no two dated figures. */
  static String ofEvent(Event event) {
    Collection<ImmutableList<Account>> byMeasure =
        Multimaps.index(
                event.accounts().stream().filter(FigureChart::canShow).toList(),
                FigureCharts::measure)
            .asMap()
            .values()
            .stream()
            .map(ImmutableList::copyOf)
            .toList();
    return byMeasure.stream()
        .filter(accounts -> accounts.size() > 1)
        .limit(1)
        .map(accounts -> new FigureChart(measure(accounts.get(0)), accounts).html())
        .collect(Collectors.joining());
  }

  /** What figures must share to stand on one axis: the type, and the unit of money or measure. */
  private static String measure(Account account) {
    Figure figure = account.claim().figure();
    String type = account.claim().type().name();
    return switch (figure.kind()) {
      case PEOPLE, OBJECT, PERCENT, ORDINAL -> type;
      default -> figure.unit() == null ? type : type + ", " + figure.unit();
    };
  }
}
