package dev.hearsay.time;

import dev.hearsay.text.Spanned;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that says when, how long or how often.
 *
 * @param id its name in the output, such as {@code t1}
 * @param text the words as they stand in the text
 * @param value ISO 8601 with the extensions of TIMEX3: {@code 2025-01-13}, {@code 2024-FA}, {@code
 *     2025-01-01/2025-03-31}, {@code P3W}, {@code XXXX-01-30}; null where the words name no day
 * @param mod what the words say of the value, such as {@code START}, {@code APPROX}; null where
 *     nothing
 */
public record TimeExpression(
    String id,
    int start,
    int end,
    String text,
    Type type,
    @Nullable String value,
    @Nullable String mod)
    implements Spanned {
  /** The types of TIMEX3. */
  public enum Type {
    /** A calendar time: day, month, season, year. */
    DATE,
    /** A time of day. */
    TIME,
    /** How long. */
    DURATION,
    /** How often. */
    SET
  }
}
