package dev.hearsay.time;

import java.time.LocalDate;

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

  /** Whether a day belongs to the stretch. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether the two stretches share a day. */
  public boolean overlaps(Days other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }
}
