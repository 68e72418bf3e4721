package dev.hearsay.time;

/** Which of the first two numbers of a date in figures is the day. */
enum DayOrder {
  /** As in Europe: 4/2/2025 is the fourth of February. */
  DAY_FIRST,
  /** As in the United States: 4/2/2025 is the second of April. */
  MONTH_FIRST
}
