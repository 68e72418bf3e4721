package dev.hearsay.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of the calendar.
 *
 * @param first its first day
 * @param last its last day, included
 */
public record Days(LocalDate first, LocalDate last) {
  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the last day comes before the first
   */
  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " comes before " + first);
    }
  }

  /**
   * The days that a {@linkplain TimeExpression#value() value} covers; empty where it names none,
   * such as {@code XXXX-05}.
   */
  public static Optional<Days> of(String value) {
    return Optional.ofNullable(Period.parse(value))
        .map(period -> new Days(period.first(), period.last()));
  }

  /** Whether a day belongs to the stretch. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether the two stretches share a day. */
  public boolean overlaps(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }
}
