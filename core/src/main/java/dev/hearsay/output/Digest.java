package dev.hearsay.output;

import com.google.common.collect.Range;
import dev.hearsay.Extraction;
import dev.hearsay.Metadata;
import dev.hearsay.compare.Account;
import dev.hearsay.compare.Comparison;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of many articles: charts, disputes, a table of all claims, and the articles with their
 * texts. It takes the articles one by one and keeps what the page will hold.
 */
final class Digest {
  /** Beyond it a browser is slow to sort. */
  private static final int MOST_CLAIMS = 5_000;

  private static final int MOST_ARTICLES = 1_000;

  /** How many characters of texts a page holds; marks make three to five times as much of them. */
  private static final int MOST_TEXT = 3_000_000;

  private static final int MOST_EVENTS = 100;

  private final Comparison.Builder comparison = Comparison.builder();
  private final List<ClaimRow> claims = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private final List<String> articles = new ArrayList<>();
  private final List<LocalDate> days = new ArrayList<>();
  private final @Nullable Extraction only;
  private int room = MOST_TEXT;
  private int withoutText;
  private int articlesLeftOut;
  private int claimsLeftOut;

  Digest(Iterable<Extraction> extractions) {
    Iterator<Extraction> all = extractions.iterator();
    Extraction first = all.hasNext() ? all.next() : null;
    this.only = all.hasNext() ? null : first;
    if (first != null && only == null) {
      add(first);
      all.forEachRemaining(this::add);
    }
  }

  private void add(Extraction found) {
    boolean full =
        articles.size() == MOST_ARTICLES || claims.size() + found.claims().size() > MOST_CLAIMS;
    if (articlesLeftOut > 0 || full) {
      articlesLeftOut++;
      claimsLeftOut += found.claims().size();
      return;
    }
    comparison.add(found);
    Optional.ofNullable(found.document().published()).ifPresent(days::add);
    int number = articles.size() + 1;
    boolean withText = found.text().length() <= room;
    for (ClaimRow row : ClaimRow.of(found)) {
      claims.add(row);
      String id = ClaimTable.id(number, row.claim().id());
      String type = withText ? ClaimTable.evidenceLink(id, row) : Page.escape(row.type());
      rows.add(ClaimTable.longRow(row, number, type));
    }
    articles.add(withText ? article(number, found) : listed(number, found));
    room -= withText ? found.text().length() : 0;
    withoutText += withText ? 0 : 1;
  }

  private static String article(int number, Extraction found) {
    return opening("details", number)
        + "<summary>"
        + heading(found)
        + "</summary>"
        + "<article class=\"figure said source name time claim\">"
        + new MarkedText(found, number + "-").html()
        + "</article></details>";
  }

  private static String listed(int number, Extraction found) {
    return opening("div", number) + heading(found) + "</div>";
  }

  private static String opening(String element, int number) {
    return "<" + element + " class=\"entry\"" + Page.attribute("id", "article-" + number) + ">";
  }

  private static String heading(Extraction found) {
    Metadata document = found.document();
    String about =
        Stream.of(Html.about(document), Html.counted(found.claims().size(), "claim"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return "<b>"
        + Page.link(document.uri(), Html.title(document))
        + "</b> <small>"
        + Page.escape(about)
        + "</small>";
  }

  String html() {
    if (only != null) {
      return Html.render(only);
    }
    Comparison compared = comparison.build();
    List<Account> accounts =
        compared.events().stream().flatMap(event -> event.accounts().stream()).toList();
    String main =
        Template.of("digest.html")
            .fill(
                Map.of(
                    "leftOut", leftOut(),
                    "charts", FigureCharts.ofTypes(accounts),
                    "disputes", DisputeChart.of(compared),
                    "events", SideBySide.table(compared, MOST_EVENTS),
                    "types", ClaimTable.options(claims.stream().map(ClaimRow::type).toList()),
                    "sources", ClaimTable.options(claims.stream().map(ClaimRow::source).toList()),
                    "rows", String.join("\n", rows),
                    "data", ClaimTable.data(claims),
                    "legend", Template.of("legend.html").text(),
                    "articles", String.join("\n", articles)));
    return Page.render(Html.counted(articles.size(), "article"), meta(compared), main);
  }

  private String meta(Comparison compared) {
    return Stream.of(
            period(),
            Html.counted(claims.size(), "claim"),
            Html.counted(compared.shared().size(), "event") + " in several articles",
            Html.counted(
                compared.events().stream().mapToInt(event -> event.disputes().size()).sum(),
                "contradiction"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private String period() {
    if (days.isEmpty()) {
      return "";
    }
    Range<LocalDate> all = Range.encloseAll(days);
    return all.lowerEndpoint().equals(all.upperEndpoint())
        ? all.lowerEndpoint().toString()
        : all.lowerEndpoint() + " to " + all.upperEndpoint();
  }

  /** A paragraph that says what is not in the page. */
  private String leftOut() {
    String texts =
        withoutText == 0
            ? ""
            : "The texts of " + Html.counted(withoutText, "article") + " are left out. ";
    String rest =
        articlesLeftOut == 0
            ? ""
            : "The last "
                + Html.counted(articlesLeftOut, "article")
                + " with "
                + Html.counted(claimsLeftOut, "claim")
                + " are left out: a page holds "
                + MOST_ARTICLES
                + " articles with "
                + MOST_CLAIMS
                + " claims. A table of all is what hearsay extract --to csv writes.";
    return texts.isEmpty() && rest.isEmpty()
        ? ""
        : "<p class=\"notice\">" + Page.escape((texts + rest).strip()) + "</p>";
  }
}
