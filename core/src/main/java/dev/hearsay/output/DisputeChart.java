package dev.hearsay.output;

import static dev.hearsay.output.Page.attribute;
import static dev.hearsay.output.Page.cell;
import static dev.hearsay.output.Page.cellOf;
import static dev.hearsay.output.Page.escape;

import dev.hearsay.compare.Account;
import dev.hearsay.compare.Comparison;
import dev.hearsay.compare.Dispute;
import dev.hearsay.compare.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who contradicts whom: a picture of two columns of sources with lines between, and a table. */
final class DisputeChart {
  private static final int MOST_PAIRS = 12;
  private static final int MOST_ROWS = 200;

  private static final int WIDTH = 560;
  private static final int ROW = 30;
  private static final int TOP = 26;
  private static final int LEFT = 205;
  private static final int RIGHT = WIDTH - 205;

  /** How many characters of a name fit beside the lines. */
  private static final int NAME = 26;

  /** Two tellers. */
  private record Pair(String by, String of, Dispute.Kind kind) {}

  /** A dispute with the event that it is about. */
  private record Case(Event event, Dispute dispute) {}

  private final Map<Pair, Integer> counts = new LinkedHashMap<>();
  private final List<Case> cases = new ArrayList<>();

  private DisputeChart(Comparison comparison) {
    for (Event event : comparison.events()) {
      for (Dispute dispute : event.disputes()) {
        cases.add(new Case(event, dispute));
        counts.merge(
            new Pair(dispute.by().teller(), dispute.of().teller(), dispute.kind()),
            1,
            Integer::sum);
      }
    }
  }

  /** The disputes of a comparison as HTML. */
  static String of(Comparison comparison) {
    DisputeChart chart = new DisputeChart(comparison);
    return chart.cases.isEmpty()
        ? "<p>Nobody denies what another says, and no two figures exclude each other.</p>"
        : chart.picture() + chart.table();
  }

  private String picture() {
    List<Map.Entry<Pair, Integer>> pairs =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_PAIRS)
            .toList();
    List<String> left = pairs.stream().map(pair -> pair.getKey().by()).distinct().toList();
    List<String> right = pairs.stream().map(pair -> pair.getKey().of()).distinct().toList();
    int height = TOP + ROW * Math.max(left.size(), right.size());
    StringBuilder svg = new StringBuilder();
    svg.append("<figure class=\"disputes\"><svg role=\"img\" viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ');
    svg.append(height).append("\" aria-label=\"Who contradicts whom; the table says the same\">");
    svg.append(text(LEFT - 8, 14, "end", "who contradicts", "faint"));
    svg.append(text(RIGHT + 8, 14, "start", "whom", "faint"));
    for (Map.Entry<Pair, Integer> pair : pairs) {
      svg.append(line(pair.getKey(), pair.getValue(), left, right));
    }
    for (int i = 0; i < left.size(); i++) {
      svg.append(text(LEFT - 8, y(i) + 4, "end", left.get(i), ""));
    }
    for (int i = 0; i < right.size(); i++) {
      svg.append(text(RIGHT + 8, y(i) + 4, "start", right.get(i), ""));
    }
    return svg.append("</svg><figcaption><span class=\"line denial\"></span> denies · ")
        .append("<span class=\"line figures\"></span> gives a figure that excludes the other’s")
        .append("</figcaption>")
        .append(SideBySide.leftOut(counts.size(), MOST_PAIRS, "pair"))
        .append("</figure>")
        .toString();
  }

  private static int y(int row) {
    return TOP + row * ROW + ROW / 2;
  }

  private static String line(Pair pair, int count, List<String> left, List<String> right) {
    String kind = pair.kind() == Dispute.Kind.DENIAL ? "denial" : "figures";
    return "<line"
        + attribute("class", "dispute " + kind)
        + attribute("x1", String.valueOf(LEFT))
        + attribute("y1", String.valueOf(y(left.indexOf(pair.by()))))
        + attribute("x2", String.valueOf(RIGHT))
        + attribute("y2", String.valueOf(y(right.indexOf(pair.of()))))
        + attribute("stroke-width", String.valueOf(Math.min(8, 1 + count)))
        + "><title>"
        + escape(pair.by() + " / " + pair.of() + ": " + count)
        + "</title></line>";
  }

  private static String text(int x, int y, String anchor, String words, String style) {
    boolean fits = words.codePointCount(0, words.length()) <= NAME;
    String shown = fits ? words : words.substring(0, words.offsetByCodePoints(0, NAME - 1)) + "…";
    return "<text"
        + attribute("class", style)
        + attribute("x", String.valueOf(x))
        + attribute("y", String.valueOf(y))
        + attribute("text-anchor", anchor)
        + "><title>"
        + escape(words)
        + "</title>"
        + escape(shown)
        + "</text>";
  }

  private String table() {
    return "<div class=\"scroll\"><table><thead><tr>"
        + SideBySide.headers("Who", "Contradicts", "On what")
        + "</tr></thead><tbody>"
        + cases.stream().limit(MOST_ROWS).map(DisputeChart::row).collect(Collectors.joining("\n"))
        + "</tbody></table></div>"
        + SideBySide.leftOut(cases.size(), MOST_ROWS, "contradiction");
  }

  private static String row(Case one) {
    Dispute dispute = one.dispute();
    boolean denial = dispute.kind() == Dispute.Kind.DENIAL;
    return "<tr>"
        + account(dispute.by(), denial ? "denies " : "")
        + account(dispute.of(), "")
        + cell(SideBySide.title(one.event()), SideBySide.days(one.event().days()))
        + "</tr>";
  }

  private static String account(Account account, String verb) {
    String figure = Table.figure(account.claim().figure());
    String article = Html.title(account.document());
    String day = account.day() == null ? "" : account.day() + " · ";
    return cellOf(
        escape(account.teller() + ": ") + "<strong>" + escape(verb + figure) + "</strong>",
        day + article);
  }
}
