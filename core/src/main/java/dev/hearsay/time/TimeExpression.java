package dev.hearsay.time;

import dev.hearsay.text.Spanned;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that says when, how long or how often.
 *
 * <p>Values, besides plain days, months and years: weeks {@code 2025-W03}, quarters {@code
 * 2025-Q1}, seasons {@code 2024-FA} (a winter begins in December of its year), decades {@code 193},
 * clock times {@code 2025-01-13T21:20} or {@code T15:11} in the zone of the text, intervals {@code
 * a/b}, open ones {@code a/..}, lengths {@code P3W}, and what comes again {@code XXXX-WXX-1}.
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
  /** The days that the value covers; empty where it names none, such as {@code XXXX-05}. */
  public Optional<Days> days() {
    return Optional.ofNullable(value).flatMap(Days::of);
  }

  /** The types of TIMEX3. */
  public enum Type {
    /** A calendar time: day, month, season, year. */
    DATE,
    /** A time of day; a part of the day ("Monday night") has the value of its day. */
    TIME,
    /** How long: three weeks, or from one time to another. */
    DURATION,
    /** How often. */
    SET
  }
}
