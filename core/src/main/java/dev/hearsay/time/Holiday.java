package dev.hearsay.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.chrono.JulianDate;

/** The kinds of holidays that are no fixed day of the year. */
final class Holiday {
  private static final Pattern FIXED = Pattern.compile("(\\d\\d)-(\\d\\d)");
  private static final Pattern WEEKDAY = Pattern.compile("(\\d\\d)-(-?\\d)-(\\d)(?:\\+(\\d))?");
  private static final Pattern EASTER = Pattern.compile("(easter|orthodox)([+-]\\d+)");
  private static final Pattern HIJRI = Pattern.compile("hijri-(\\d\\d)(?:-(\\d\\d))?");

  private Holiday() {}

  /**
   * Reads a rule as {@code holidays.txt} describes it.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Recurring parse(String rule) {
    Matcher m = FIXED.matcher(rule);
    if (m.matches()) {
      return new Recurring.MonthDay(number(m, 1), number(m, 2));
    }
    m = WEEKDAY.matcher(rule);
    if (m.matches()) {
      return new NthWeekday(
          number(m, 1),
          number(m, 2),
          DayOfWeek.of(number(m, 3)),
          m.group(4) == null ? 0 : number(m, 4));
    }
    m = EASTER.matcher(rule);
    if (m.matches()) {
      return new FromEaster(m.group(1).equals("orthodox"), number(m, 2));
    }
    m = HIJRI.matcher(rule);
    if (m.matches()) {
      return new Hijri(number(m, 1), m.group(2) == null ? 0 : number(m, 2));
    }
    if (rule.equals("unknown")) {
      return new Unknown();
    }
    if (rule.length() == 10) {
      return new Once(Period.day(LocalDate.parse(rule)));
    }
    throw new IllegalArgumentException("no date of a holiday: " + rule);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** The fourth Thursday of November, and days after such a day. */
  private record NthWeekday(int month, int nth, DayOfWeek weekday, int daysAfter)
      implements Recurring {
    @Override
    public Period in(int year) {
      LocalDate day =
          LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
      return Period.day(day.plusDays(daysAfter));
    }

    @Override
    public @Nullable String undated() {
      return null;
    }
  }

  /** Days counted from Easter Sunday. */
  private record FromEaster(boolean orthodox, int days) implements Recurring {
    @Override
    public Period in(int year) {
      return Period.day((orthodox ? julian(year) : gregorian(year)).plusDays(days));
    }

    @Override
    public @Nullable String undated() {
      return null;
    }

    /**
     * The algorithm of Meeus, Jones and Butcher (J. Meeus, Astronomical Algorithms, 1991, ch. 8).
     */
    private static LocalDate gregorian(int year) {
      int a = year % 19;
      int b = year / 100;
      int c = year % 100;
      int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
      int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
      int n = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
      return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** Meeus's algorithm for the Julian calendar, from the same chapter. */
    private static LocalDate julian(int year) {
      int d = (19 * (year % 19) + 15) % 30;
      int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
      int n = d + e + 114;
      return LocalDate.from(JulianDate.of(year, n / 31, n % 31 + 1));
    }
  }

  /** A day, or with day 0 all of a month, of the Islamic calendar that ICU and Java know. */
  private record Hijri(int month, int day) implements Recurring {
    @Override
    public @Nullable Period in(int year) {
      try {
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        for (int hijri = first; hijri <= first + 1; hijri++) {
          HijrahDate begin = HijrahDate.of(hijri, month, Math.max(1, day));
          LocalDate start = LocalDate.from(begin);
          if (start.getYear() == year) {
            LocalDate next = LocalDate.from(begin.plus(1, ChronoUnit.MONTHS));
            return day > 0
                ? Period.day(start)
                : Period.between(Period.day(start), Period.day(next.minusDays(1)));
          }
        }
        return null;
      } catch (DateTimeException beyondItsTables) {
        return null;
      }
    }

    @Override
    public @Nullable String undated() {
      return null;
    }
  }

  /** A day of a calendar that is not computed. */
  private record Unknown() implements Recurring {
    @Override
    public @Nullable Period in(int year) {
      return null;
    }

    @Override
    public @Nullable String undated() {
      return null;
    }
  }

  /** A day of history, whatever the year. */
  private record Once(Period period) implements Recurring {
    @Override
    public Period in(int year) {
      return period;
    }

    @Override
    public String undated() {
      return period.iso();
    }
  }
}
