package dev.hearsay.output;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The axis of figures in a chart, from the bottom up: even where they are of one size, by powers of
 * ten where they are not.
 */
final class ValueAxis {
  /** From here on the small ones would lie on the ground of an even axis. */
  private static final double MANY_SIZES = 50;

  private static final int STEPS = 5;

  private final boolean logarithmic;
  private final double least;
  private final double most;
  private final double bottom;
  private final double height;

  /** An axis that holds all numbers from one to another, neither of which is negative. */
  ValueAxis(double from, double to, double bottom, double height) {
    this.logarithmic = from > 0 && to / from >= MANY_SIZES;
    this.least = logarithmic ? Math.pow(10, Math.floor(Math.log10(from))) : 0;
    this.most = logarithmic ? Math.pow(10, Math.ceil(Math.log10(to))) : Math.max(to * 1.08, 1);
    this.bottom = bottom;
    this.height = height;
  }

  /** How far down a number stands. */
  double y(double value) {
    double share =
        logarithmic
            ? (Math.log10(Math.max(value, least)) - Math.log10(least))
                / (Math.log10(most) - Math.log10(least))
            : value / most;
    return bottom - share * height;
  }

  boolean isLogarithmic() {
    return logarithmic;
  }

  /** The numbers to write beside the axis. */
  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    if (logarithmic) {
      int first = (int) Math.round(Math.log10(least));
      int last = (int) Math.round(Math.log10(most));
      for (int power = first; power <= last; power += Math.max(1, (last - first) / STEPS)) {
        ticks.add(BigDecimal.ONE.scaleByPowerOfTen(power));
      }
      return ticks;
    }
    BigDecimal step = step(most / STEPS);
    for (BigDecimal tick = BigDecimal.ZERO; tick.doubleValue() <= most; tick = tick.add(step)) {
      ticks.add(tick);
    }
    return ticks;
  }

  /** The next of 1, 2, 5, 10, 20, 50 and so on. */
  private static BigDecimal step(double atLeast) {
    int power = (int) Math.floor(Math.log10(atLeast));
    for (int digit : new int[] {1, 2, 5}) {
      BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
      if (step.doubleValue() >= atLeast) {
        return step;
      }
    }
    return BigDecimal.TEN.scaleByPowerOfTen(power);
  }

  /** A number in few letters: "2.5M". */
  static String brief(BigDecimal number) {
    String[] sizes = {"", "k", "M", "bn", "tn"};
    int size = 0;
    BigDecimal rest = number;
    while (size + 1 < sizes.length && rest.compareTo(BigDecimal.valueOf(1000)) >= 0) {
      rest = rest.movePointLeft(3);
      size++;
    }
    BigDecimal shown = rest.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return shown.toPlainString() + sizes[size];
  }
}
