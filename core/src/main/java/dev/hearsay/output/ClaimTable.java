package dev.hearsay.output;

import static dev.hearsay.output.Page.attribute;
import static dev.hearsay.output.Page.cell;
import static dev.hearsay.output.Page.cellOf;
import static dev.hearsay.output.Page.escape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.hearsay.figure.Figure;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of claims in a report, and what its script needs to filter and to export them. */
final class ClaimTable {
  private ClaimTable() {}

  /** A row beside the text of its article. */
  static String shortRow(ClaimRow row) {
    String id = row.claim().id();
    return start(id, row)
        + cellOf(evidenceLink(id, row), row.modality())
        + figure(row)
        + cell(row.place(), row.when())
        + cell(row.source(), cueAndDay(row))
        + "</tr>";
  }

  /**
   * A row in the table of many articles, with the words that the claim rests on.
   *
   * @param article the number of the article in the page
   * @param type the cell of the type: a link, where the page holds the text
   */
  static String longRow(ClaimRow row, int article, String type) {
    return start(id(article, row.claim().id()), row)
        + cellOf(type, row.modality())
        + figure(row)
        + cell(row.place(), null)
        + Page.dayCell(row.when())
        + cell(row.source(), row.cue())
        + Page.dayCell(row.said())
        + cellOf(
            Page.link("article-" + article, Html.title(row.document())), row.document().publisher())
        + "<td class=\"quote\">"
        + escape("“" + row.quote() + "”")
        + "</td></tr>";
  }

  /** The name of a claim in a page of several articles. */
  static String id(int article, String claim) {
    return article + "-" + claim;
  }

  /** The type of a claim as a link to the words in the text. */
  static String evidenceLink(String id, ClaimRow row) {
    return Page.link("e-" + id, row.type());
  }

  private static String start(String id, ClaimRow row) {
    return "<tr"
        + attribute("title", "found by " + row.claim().rule())
        + attribute("data-claim", id)
        + attribute("data-type", row.type())
        + attribute("data-source", row.source())
        + ">";
  }

  private static String figure(ClaimRow row) {
    String who = row.claim().who();
    return "<td"
        + attribute("data-sort", Csv.cell(order(row.claim().figure())))
        + "><strong>"
        + escape(row.figure())
        + "</strong>"
        + (who == null ? "" : " " + escape(who))
        + "</td>";
  }

  /** The number that a figure is sorted by. */
  private static BigDecimal order(Figure figure) {
    return Stream.of(figure)
        .flatMap(f -> Stream.of(f.value(), f.low(), f.high()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  private static String cueAndDay(ClaimRow row) {
    return Stream.of(row.cue(), row.cue() == null ? null : row.claim().saidOn())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  /** The options of a filter: each value once. */
  static String options(Collection<String> values) {
    return new TreeSet<>(values)
        .stream()
            .map(value -> "<option>" + escape(value) + "</option>")
            .collect(Collectors.joining());
  }

  /** What the script puts into a downloaded file: the names of columns, then the cells of rows. */
  static String data(List<ClaimRow> rows) {
    return Island.of(
        ImmutableList.copyOf(
            Iterables.concat(
                ImmutableList.of(Csv.names()), rows.stream().map(Csv::cells).toList())));
  }
}
