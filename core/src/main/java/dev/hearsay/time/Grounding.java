package dev.hearsay.time;

import org.jspecify.annotations.Nullable;

/**
 * What a phrase means in its context.
 *
 * @param period the days that it covers, where they are known
 * @param value its value, where it has one
 * @param mod what the words say of the value: {@code START}, {@code MID}, {@code END}, {@code
 *     APPROX}
 */
record Grounding(
    TimeExpression.Type type,
    @Nullable Period period,
    @Nullable String value,
    @Nullable String mod) {
  /** Days of the calendar; no value where they are unknown. */
  static Grounding date(@Nullable Period period) {
    return new Grounding(
        TimeExpression.Type.DATE, period, period == null ? null : period.iso(), null);
  }

  /** Days of the calendar, or what is known of them without a year. */
  static Grounding date(@Nullable Period period, @Nullable String undated) {
    return period != null ? date(period) : of(TimeExpression.Type.DATE, undated);
  }

  /** A value that names no days. */
  static Grounding of(TimeExpression.Type type, @Nullable String value) {
    return new Grounding(type, null, value, null);
  }

  Grounding as(TimeExpression.Type other) {
    return new Grounding(other, period, value, mod);
  }

  Grounding modified(String by) {
    return new Grounding(type, period, value, by);
  }
}
