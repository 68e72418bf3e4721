package dev.hearsay.figure;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that the words of a figure allow: from {@code low} to {@code high}, without end where
 * one is null. Immutable.
 *
 * <p>"At least 300" is {@code [300, ∞)}, "more than 300" is {@code (300, ∞)}, "300" is {@code [300,
 * 300]}. "About 300" and "some 300" set no limit and allow every number: nothing here rounds,
 * averages or guesses.
 *
 * @param low the least number, or null
 * @param lowIncluded whether the least number itself is allowed; false where there is none
 * @param high the greatest number, or null
 * @param highIncluded whether the greatest number itself is allowed; false where there is none
 */
public record Interval(
    @Nullable BigDecimal low,
    boolean lowIncluded,
    @Nullable BigDecimal high,
    boolean highIncluded) {
  /** How two intervals lie to each other. */
  public enum Order {
    /** Every number of the first is less than every number of the second. */
    LESS,
    /** Both are the same single number. */
    EQUAL,
    /** Every number of the first is greater than every number of the second. */
    GREATER,
    /** The words do not tell. */
    UNKNOWN
  }

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if no number lies between them, or a missing end is included
   */
  public Interval {
    if ((low == null && lowIncluded) || (high == null && highIncluded)) {
      throw new IllegalArgumentException("an end that is not there cannot be included");
    }
    if (low != null && high != null) {
      int order = low.compareTo(high);
      if (order > 0 || (order == 0 && !(lowIncluded && highIncluded))) {
        throw new IllegalArgumentException("no number lies between " + low + " and " + high);
      }
    }
  }

  /** Whether the two have a number in common. */
  public boolean overlaps(Interval other) {
    Range<BigDecimal> one = range();
    Range<BigDecimal> two = other.range();
    return one.isConnected(two) && !one.intersection(two).isEmpty();
  }

  /** Whether every number of the other is one of this. */
  public boolean contains(Interval other) {
    return range().encloses(other.range());
  }

  /** Whether the number is allowed. */
  public boolean contains(BigDecimal number) {
    return range().contains(number);
  }

  /** Which of the two is greater, where the words tell. */
  public Order compare(Interval other) {
    if (!overlaps(other)) {
      return liesBelow(other) ? Order.LESS : Order.GREATER;
    }
    return isSingle() && other.isSingle() ? Order.EQUAL : Order.UNKNOWN;
  }

  /** The same numbers in a unit that is {@code factor} times smaller; the factor is positive. */
  Interval times(BigDecimal factor) {
    return new Interval(
        low == null ? null : low.multiply(factor),
        lowIncluded,
        high == null ? null : high.multiply(factor),
        highIncluded);
  }

  private boolean isSingle() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  private boolean liesBelow(Interval other) {
    return high != null && other.low != null && high.compareTo(other.low) <= 0;
  }

  private Range<BigDecimal> range() {
    if (low == null && high == null) {
      return Range.all();
    }
    if (low == null) {
      return Range.upTo(Objects.requireNonNull(high), type(highIncluded));
    }
    return high == null
        ? Range.downTo(low, type(lowIncluded))
        : Range.range(low, type(lowIncluded), high, type(highIncluded));
  }

  private static BoundType type(boolean included) {
    return included ? BoundType.CLOSED : BoundType.OPEN;
  }
}
