package dev.hearsay.output;

import static dev.hearsay.output.Page.cell;
import static dev.hearsay.output.Page.cellOf;
import static dev.hearsay.output.Page.escape;

import dev.hearsay.compare.Account;
import dev.hearsay.compare.Comparison;
import dev.hearsay.compare.Event;
import dev.hearsay.time.Days;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What several articles tell of the same event, as HTML. */
final class SideBySide {
  private static final int MOST_EVENTS = 200;
  private static final int MOST_ACCOUNTS = 200;

  private SideBySide() {}

  /** The page of a comparison. */
  static String html(Comparison comparison) {
    List<Event> shared = comparison.shared();
    String main =
        Template.of("comparison.html")
            .fill(
                Map.of(
                    "disputes",
                    DisputeChart.of(comparison),
                    "events",
                    shared.stream()
                        .limit(MOST_EVENTS)
                        .map(SideBySide::section)
                        .collect(Collectors.joining("\n")),
                    "leftOut",
                    leftOut(shared.size(), MOST_EVENTS, "event")));
    int alone = comparison.events().size() - shared.size();
    return Page.render(
        Html.counted(shared.size(), "event") + " in several articles",
        Html.counted(alone, "other event") + " in one article each",
        main);
  }

  /** The events that several articles tell of, a row each. */
  static String table(Comparison comparison, int most) {
    List<Event> shared = comparison.shared();
    if (shared.isEmpty()) {
      return "<p>No event is told of by more than one article.</p>";
    }
    return "<div class=\"scroll\"><table><thead><tr>"
        + headers("Event", "Who", "Where", "When", "Low", "Best", "High", "Articles")
        + "</tr></thead><tbody>"
        + shared.stream().limit(most).map(SideBySide::row).collect(Collectors.joining("\n"))
        + "</tbody></table></div>"
        + leftOut(shared.size(), most, "event");
  }

  private static String row(Event event) {
    return "<tr>"
        + cell(event.type().name(), disputed(event))
        + cell(event.who(), null)
        + cell(event.place(), null)
        + Page.dayCell(days(event.days()))
        + cell(Table.number(event.low()), null)
        + cell(Table.number(event.best()), null)
        + cell(Table.number(event.high()), null)
        + cell(String.valueOf(event.articles()), null)
        + "</tr>";
  }

  private static String section(Event event) {
    Set<Account> disputed =
        event.disputes().stream()
            .flatMap(dispute -> Stream.of(dispute.by(), dispute.of()))
            .collect(Collectors.toSet());
    String meta =
        Stream.of(
                days(event.days()),
                Html.counted(event.articles(), "article"),
                "low " + known(Table.number(event.low())),
                "best " + known(Table.number(event.best())),
                "high " + known(Table.number(event.high())),
                disputed(event))
            .filter(part -> part != null && !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return "<section class=\"event\"><h2>"
        + escape(title(event))
        + "</h2><p class=\"meta\">"
        + escape(meta)
        + "</p>"
        + FigureCharts.ofEvent(event)
        + "<div class=\"scroll\"><table><thead><tr>"
        + headers("Day", "Source", "Figure", "Words", "Article")
        + "</tr></thead><tbody>"
        + event.accounts().stream()
            .limit(MOST_ACCOUNTS)
            .map(account -> row(account, disputed.contains(account)))
            .collect(Collectors.joining("\n"))
        + "</tbody></table></div>"
        + leftOut(event.accounts().size(), MOST_ACCOUNTS, "account")
        + "</section>";
  }

  private static String row(Account account, boolean disputed) {
    ClaimRow row = new ClaimRow(account.document(), account.claim(), account.quote());
    String mark = disputed ? "<small class=\"deny\">disputed</small>" : "";
    String part = account.part() ? "a part" : row.modality();
    return "<tr>"
        + Page.dayCell(Objects.toString(account.day(), ""))
        + cell(account.teller(), row.cue())
        + cellOf("<strong>" + escape(row.figure()) + "</strong>" + mark, part)
        + "<td class=\"quote\">"
        + escape("“" + account.quote() + "”")
        + "</td>"
        + cellOf(
            Page.link(account.document().uri(), Html.title(account.document())),
            account.document().publisher())
        + "</tr>";
  }

  /** "casualties.killed: miners, Kerrin". */
  static String title(Event event) {
    String about =
        Stream.of(event.who(), event.place())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return event.type().name() + (about.isEmpty() ? "" : ": " + about);
  }

  /** "2025-02-03", or from the first day to the last. */
  static @Nullable String days(@Nullable Days days) {
    if (days == null) {
      return null;
    }
    return days.first().equals(days.last())
        ? days.first().toString()
        : days.first() + " to " + days.last();
  }

  private static String known(String number) {
    return number.isEmpty() ? "open" : number;
  }

  private static String disputed(Event event) {
    return event.disputes().isEmpty() ? "" : Html.counted(event.disputes().size(), "contradiction");
  }

  static String headers(String... names) {
    return Stream.of(names)
        .map(name -> "<th scope=\"col\">" + escape(name) + "</th>")
        .collect(Collectors.joining());
  }

  /** A line that says how many are not shown; nothing where all are. */
  static String leftOut(int count, int most, String noun) {
    return count <= most
        ? ""
        : "<p class=\"notice\">" + Html.counted(count - most, "more " + noun) + " not shown.</p>";
  }
}
