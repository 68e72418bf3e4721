package dev.hearsay.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws results as a picture (SVG 1.1): tokens a second as bars, the time for one text against its
 * length as lines. All axes are logarithmic: from one mark to the next is a factor of ten.
 */
final class Chart {
  private static final int WIDTH = 860;
  private static final int BAR = 26;
  private static final int TOP = 56;
  private static final int LABELS = 260;
  private static final int PLOT = 320;
  private static final List<String> COLOURS =
      List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#7f6000", "#56b4e9");

  private final List<Measured> subjects;
  private final List<String> out = new ArrayList<>();

  private Chart(List<Measured> subjects) {
    this.subjects = subjects;
  }

  /** The picture of some results. */
  static String of(Results results) {
    Chart chart = new Chart(results.subjects());
    int lines = TOP + BAR * chart.subjects.size() + 90;
    int height = lines + PLOT + 50;
    chart.add(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
            + " font-size=\"13\" role=\"img\" aria-label=\"Speed of Hearsay and others\">",
        WIDTH, height);
    chart.add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, height);
    chart.text(16, 26, "start", "Tokens a second, one thread (" + results.corpus() + ")");
    chart.bars();
    chart.text(16, lines - 22, "start", "Seconds for one text, by its length in characters");
    chart.lines(lines);
    chart.add("</svg>");
    return String.join("\n", chart.out) + "\n";
  }

  private void add(String format, Object... values) {
    out.add(String.format(Locale.ROOT, format, values));
  }

  private void text(double x, double y, String anchor, String words) {
    String escaped = words.replace("&", "&amp;").replace("<", "&lt;");
    add(
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#222222\">%s</text>",
        x, y, anchor, escaped);
  }

  private void rule(double x1, double y1, double x2, double y2) {
    add(
        "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#dddddd\"/>",
        x1, y1, x2, y2);
  }

  private String colour(int subject) {
    return COLOURS.get(subject % COLOURS.size());
  }

  private void bars() {
    double bottom = TOP + BAR * subjects.size();
    Axis axis = new Axis(1, 5, LABELS, WIDTH - 90);
    for (int power = axis.low; power <= axis.high; power++) {
      double x = axis.at(Math.pow(10, power));
      rule(x, TOP - 8, x, bottom);
      text(x, bottom + 16, "middle", String.format(Locale.ROOT, "%,.0f", Math.pow(10, power)));
    }
    for (int i = 0; i < subjects.size(); i++) {
      Measured each = subjects.get(i);
      double rate = each.rate(1);
      double y = TOP + BAR * i;
      double x = Math.max(LABELS + 1, axis.at(rate));
      text(LABELS - 8, y + 14, "end", each.subject());
      add(
          "<rect x=\"%d\" y=\"%.1f\" width=\"%.1f\" height=\"18\" fill=\"%s\"/>",
          LABELS, y, x - LABELS, colour(i));
      text(x + 6, y + 14, "start", String.format(Locale.ROOT, "%,.0f", rate));
    }
  }

  private void lines(int top) {
    Axis across = new Axis(3, 7, 70, WIDTH - 250);
    Axis up = new Axis(-4, 3, top + PLOT, top);
    for (int power = across.low; power <= across.high; power++) {
      double x = across.at(Math.pow(10, power));
      rule(x, top, x, top + PLOT);
      text(x, top + PLOT + 18, "middle", Table.size((int) Math.pow(10, power)));
    }
    for (int power = up.low; power <= up.high; power++) {
      double y = up.at(Math.pow(10, power));
      rule(70, y, WIDTH - 250, y);
      text(62, y + 4, "end", power < 0 ? "10^" + power : Long.toString((long) Math.pow(10, power)));
    }
    for (int i = 0; i < subjects.size(); i++) {
      line(i, across, up);
      double y = top + 14 + 22 * i;
      add(
          "<rect x=\"%d\" y=\"%.1f\" width=\"14\" height=\"4\" fill=\"%s\"/>",
          WIDTH - 236, y - 6, colour(i));
      text(WIDTH - 214, y, "start", subjects.get(i).subject());
    }
  }

  private void line(int subject, Axis across, Axis up) {
    StringBuilder points = new StringBuilder();
    for (Map.Entry<Integer, Double> point : subjects.get(subject).seconds().entrySet()) {
      double x = across.at(point.getKey());
      double y = up.at(point.getValue());
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
      add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3.5\" fill=\"%s\"/>", x, y, colour(subject));
    }
    add(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
        points.toString().strip(), colour(subject));
  }

  /** A logarithmic axis between two powers of ten, and where they stand in the picture. */
  private record Axis(int low, int high, double from, double to) {
    double at(double value) {
      return from + (Math.log10(value) - low) / (high - low) * (to - from);
    }
  }
}
