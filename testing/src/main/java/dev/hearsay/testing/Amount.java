package dev.hearsay.testing;

import static java.util.stream.Collectors.joining;

import dev.hearsay.figure.Bound;
import dev.hearsay.figure.Figure;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number and how it is meant, as an assertion expects it: {@code atLeast(300)} is what "at least
 * 300" and "300 or more" say, and neither "300" nor "at least 400". Immutable.
 */
public final class Amount {
  private final @Nullable Bound bound;
  private final @Nullable BigDecimal low;
  private final @Nullable BigDecimal high;

  private Amount(@Nullable Bound bound, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    this.bound = bound;
    this.low = low;
    this.high = high;
  }

  /** "300". */
  public static Amount exactly(long number) {
    return of(Bound.EXACT, number);
  }

  /** "About 300", "nearly 300", "some 300". */
  public static Amount about(long number) {
    return of(Bound.APPROXIMATE, number);
  }

  /** "At least 300". */
  public static Amount atLeast(long number) {
    return of(Bound.AT_LEAST, number);
  }

  /** "More than 300". */
  public static Amount moreThan(long number) {
    return of(Bound.MORE_THAN, number);
  }

  /** "Up to 300". */
  public static Amount atMost(long number) {
    return of(Bound.AT_MOST, number);
  }

  /** "Fewer than 300". */
  public static Amount lessThan(long number) {
    return of(Bound.LESS_THAN, number);
  }

  /** "20 to 30". */
  public static Amount between(long low, long high) {
    return new Amount(Bound.RANGE, BigDecimal.valueOf(low), BigDecimal.valueOf(high));
  }

  /** A number however it is meant: "300", "at least 300", "about 300". */
  public static Amount number(BigDecimal number) {
    return new Amount(null, number, number);
  }

  private static Amount of(Bound bound, long number) {
    BigDecimal value = BigDecimal.valueOf(number);
    return new Amount(bound, value, value);
  }

  /** Whether the figure says this. */
  boolean matches(Figure figure) {
    if (bound != null && figure.bound() != bound) {
      return false;
    }
    return bound == Bound.RANGE
        ? same(low, figure.low()) && same(high, figure.high())
        : same(low, figure.value());
  }

  private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one != null && other != null && one.compareTo(other) == 0;
  }

  /** As findings write it: {@code AT_LEAST 300}. */
  @Override
  public String toString() {
    String numbers =
        Stream.of(low, high)
            .filter(Objects::nonNull)
            .distinct()
            .map(BigDecimal::toPlainString)
            .collect(joining(".."));
    return bound == null ? numbers : bound + " " + numbers;
  }
}
