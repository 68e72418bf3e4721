package dev.hearsay.output;

import static dev.hearsay.output.Page.attribute;
import static dev.hearsay.output.Page.escape;

import com.google.common.collect.ImmutableList;
import dev.hearsay.compare.Account;
import dev.hearsay.figure.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chart of figures over the days they are from, a colour and a shape for each source. A whisker
 * reaches as far as the words allow; an arrow at its end says that they set no limit.
 */
final class FigureChart {
  private static final int WIDTH = 560;
  private static final int HEIGHT = 250;
  private static final int LEFT = 52;
  private static final int RIGHT = WIDTH - 24;
  private static final int TOP = 16;
  private static final int BOTTOM = HEIGHT - 30;

  /** How far an arrow reaches from a figure that has no limit on its side. */
  private static final int ARROW = 20;

  /** What sources of one day stand apart. */
  private static final int BESIDE = 9;

  private static final int MOST_SOURCES = 7;
  private static final int MOST_MARKS = 400;
  private static final int MOST_STEPS = 4;

  /** The place of sources without a colour of their own. */
  private static final int OTHERS = -1;

  /** What stands for a denied figure, as an element that is still open. */
  private static final String CROSS = "<path class=\"denied\" d=\"M-4-4L4 4M4-4L-4 4\"";

  private final String title;
  private final List<Account> accounts;
  private final ImmutableList<String> sources;
  private final ValueAxis values;
  private final LocalDate first;
  private final LocalDate last;

  /** A chart of accounts that {@linkplain #canShow can be shown}, at least one. */
  FigureChart(String title, List<Account> accounts) {
    this.title = title;
    this.accounts = accounts;
    this.sources = sources(accounts);
    List<Double> numbers =
        accounts.stream()
            .flatMap(account -> numbers(account.claim().figure()))
            .map(BigDecimal::doubleValue)
            .toList();
    this.values =
        new ValueAxis(Collections.min(numbers), Collections.max(numbers), BOTTOM, BOTTOM - TOP);
    List<LocalDate> days = accounts.stream().map(FigureChart::day).toList();
    this.first = Collections.min(days);
    this.last = Collections.max(days);
  }

  /** Whether an account has a day and a number that is not negative. */
  static boolean canShow(Account account) {
    return account.day() != null
        && !account.part()
        && numbers(account.claim().figure()).findAny().isPresent()
        && numbers(account.claim().figure()).allMatch(number -> number.signum() >= 0);
  }

  private static Stream<BigDecimal> numbers(Figure figure) {
    return Stream.of(figure)
        .flatMap(f -> Stream.of(f.value(), f.low(), f.high()))
        .filter(Objects::nonNull);
  }

  private static LocalDate day(Account account) {
    return Objects.requireNonNull(account.day());
  }

  /** The sources with a colour of their own: those of most figures. */
  private static ImmutableList<String> sources(List<Account> accounts) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    accounts.forEach(account -> counts.merge(account.teller(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(MOST_SOURCES)
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }

  String html() {
    StringBuilder svg = new StringBuilder();
    String scale = values.isLogarithmic() ? " <small>in powers of ten</small>" : "";
    svg.append("<figure class=\"chart\"><h3>").append(escape(title)).append(scale).append("</h3>");
    svg.append("<svg role=\"img\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT);
    svg.append('"').append(attribute("aria-label", description())).append('>');
    valueTicks(svg);
    dayTicks(svg);
    Set<List<?>> drawn = new HashSet<>();
    accounts.stream()
        .filter(account -> drawn.add(sameMark(account)))
        .limit(MOST_MARKS)
        .forEach(account -> mark(account, svg));
    svg.append("</svg>").append(key());
    return svg.append(SideBySide.leftOut(drawn.size(), MOST_MARKS, "figure"))
        .append("</figure>")
        .toString();
  }

  private String description() {
    return title
        + ": "
        + Html.counted(accounts.size(), "figure")
        + " from "
        + first
        + " to "
        + last
        + " by "
        + String.join(", ", sources);
  }

  private static List<?> sameMark(Account account) {
    Figure figure = account.claim().figure();
    return List.of(
        account.teller(), day(account), figure.interval(), figure.bound(), account.asserts());
  }

  private void valueTicks(StringBuilder svg) {
    for (BigDecimal tick : values.ticks()) {
      double y = values.y(tick.doubleValue());
      svg.append("<line class=\"axis\"").append(place("x1", LEFT)).append(place("y1", y));
      svg.append(place("x2", RIGHT)).append(place("y2", y)).append("/>");
      text(LEFT - 6, y + 4, "end", "", ValueAxis.brief(tick), svg);
    }
  }

  /** Up to five days, evenly; a narrow window shows every other. */
  private void dayTicks(StringBuilder svg) {
    long span = ChronoUnit.DAYS.between(first, last);
    long step = Math.max(1, (span + MOST_STEPS - 1) / MOST_STEPS);
    for (long days = 0; days <= span; days += step) {
      String style = days / step % 2 == 1 ? "between" : "";
      LocalDate day = first.plusDays(days);
      text(x(day), HEIGHT - 8, "middle", style, day.toString(), svg);
    }
  }

  private double x(LocalDate day) {
    long span = ChronoUnit.DAYS.between(first, last);
    double inset = BESIDE * MOST_SOURCES / 2.0;
    double width = RIGHT - LEFT - 2 * inset;
    double share = span == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day) / span;
    return LEFT + inset + share * width;
  }

  private void mark(Account account, StringBuilder svg) {
    Figure figure = account.claim().figure();
    int source = sources.indexOf(account.teller());
    double shift = source < 0 ? 0 : (source - (sources.size() - 1) / 2.0) * BESIDE;
    double x = x(day(account)) + shift;
    svg.append("<g").append(attribute("class", "mark " + style(source)));
    svg.append("><title>").append(escape(label(account))).append("</title>");
    whisker(figure, x, svg);
    BigDecimal value = figure.value();
    if (value != null) {
      svg.append(account.asserts() ? symbol(source) : CROSS).append(" transform=\"translate(");
      svg.append(number(x)).append(' ').append(number(values.y(value.doubleValue())));
      svg.append(")\"/>");
    }
    svg.append("</g>");
  }

  private static String label(Account account) {
    ClaimRow row = new ClaimRow(account.document(), account.claim(), account.quote());
    String modality = row.modality().isEmpty() ? "" : " (" + row.modality() + ")";
    return account.teller()
        + ": "
        + row.figure()
        + modality
        + ", "
        + day(account)
        + " · "
        + Html.title(account.document());
  }

  /** From the lowest number that the words allow to the highest. */
  private void whisker(Figure figure, double x, StringBuilder svg) {
    double low = end(figure.low(), figure.value(), figure.high());
    double high = end(figure.high(), figure.value(), figure.low());
    boolean open = figure.low() == null || figure.high() == null;
    boolean approximate = figure.low() == null && figure.high() == null;
    if (low == high && !open) {
      return;
    }
    double bottom = figure.low() == null ? Math.min(BOTTOM, low + ARROW) : low;
    double top = figure.high() == null ? Math.max(TOP - 8, high - ARROW) : high;
    if (approximate) {
      bottom = Math.min(BOTTOM, low + ARROW / 2.0);
      top = high - ARROW / 2.0;
    }
    svg.append("<path").append(attribute("class", approximate ? "about" : "whisker"));
    svg.append(" d=\"M").append(number(x)).append(' ').append(number(bottom));
    svg.append('V').append(number(top));
    if (!approximate) {
      cap(x, bottom, figure.low() == null ? -5 : 0, svg);
      cap(x, top, figure.high() == null ? 5 : 0, svg);
    }
    svg.append("\"/>");
  }

  /** The end of a whisker: a bar, or with a depth an arrow head. */
  private static void cap(double x, double y, int depth, StringBuilder svg) {
    svg.append('M').append(number(x - 4)).append(' ').append(number(y + depth));
    svg.append('L').append(number(x)).append(' ').append(number(y));
    svg.append('L').append(number(x + 4)).append(' ').append(number(y + depth));
  }

  private double end(
      @Nullable BigDecimal own, @Nullable BigDecimal value, @Nullable BigDecimal other) {
    BigDecimal number = own != null ? own : value != null ? value : other;
    return values.y(number == null ? 0 : number.doubleValue());
  }

  /** Circle, square, triangle and diamond in turn, as an element that is still open. */
  private static String symbol(int source) {
    String shape =
        switch (Math.floorMod(source, 4)) {
          case 0 -> "M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0-4.5 0Z";
          case 1 -> "M-4-4H4V4H-4Z";
          case 2 -> "M0-5L5 4H-5Z";
          default -> "M0-5.5L5.5 0L0 5.5L-5.5 0Z";
        };
    return "<path class=\"point\" d=\"" + shape + "\"";
  }

  private static String style(int source) {
    return "s" + (source + 1);
  }

  private String key() {
    StringBuilder key = new StringBuilder("<ul class=\"key\">");
    for (int source = 0; source < sources.size(); source++) {
      key.append(key(symbol(source), source, sources.get(source)));
    }
    if (accounts.stream().anyMatch(account -> !sources.contains(account.teller()))) {
      key.append(key(symbol(OTHERS), OTHERS, "other sources"));
    }
    if (!accounts.stream().allMatch(Account::asserts)) {
      key.append(key(CROSS, OTHERS, "denied"));
    }
    return key.append("</ul>").toString();
  }

  private static String key(String symbol, int source, String name) {
    return "<li><svg class=\"mark "
        + style(source)
        + "\" viewBox=\"-7 -7 14 14\" width=\"14\" height=\"14\" aria-hidden=\"true\">"
        + symbol
        + "/></svg>"
        + escape(name)
        + "</li>";
  }

  private static void text(
      double x, double y, String anchor, String style, String words, StringBuilder svg) {
    svg.append("<text")
        .append(attribute("class", style))
        .append(place("x", x))
        .append(place("y", y));
    svg.append(attribute("text-anchor", anchor)).append('>').append(escape(words));
    svg.append("</text>");
  }

  private static String place(String name, double value) {
    return attribute(name, number(value));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
