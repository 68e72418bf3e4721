package dev.hearsay.accuracy;

import dev.hearsay.time.Days;
import dev.hearsay.time.TimeExpression;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares values of times by the days that they cover, and the time of day where there is one. */
final class SameTime {
  private static final Pattern BARE_CLOCK = Pattern.compile("T?(\\d\\d:\\d\\d)(:00)?");
  private static final int CLOCK = "21:20".length();

  private SameTime() {}

  static boolean of(@Nullable String one, @Nullable String other) {
    return one != null && other != null && same(withoutSeconds(one), withoutSeconds(other));
  }

  private static boolean same(String one, String other) {
    Optional<Days> days = days(one);
    return one.equals(other)
        || (days.isPresent() && days.equals(days(other)) && clock(one).equals(clock(other)));
  }

  /** A bare clock time as TIMEX3 writes it: {@code T15:11} for 15:11:00. */
  private static String withoutSeconds(String value) {
    Matcher clock = BARE_CLOCK.matcher(value);
    return clock.matches() ? "T" + clock.group(1) : value;
  }

  private static Optional<Days> days(String value) {
    return new TimeExpression("", 0, 0, "", TimeExpression.Type.DATE, value, null).days();
  }

  private static String clock(String value) {
    int clock = value.indexOf('T');
    return clock < 0 || value.indexOf('/') >= 0
        ? ""
        : value.substring(clock + 1, Math.min(value.length(), clock + 1 + CLOCK));
  }
}
