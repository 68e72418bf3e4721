package dev.hearsay.time;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;
import org.threeten.extra.YearWeek;

/**
 * A stretch of the calendar with its name in ISO 8601, extended by the seasons and decades of
 * TIMEX3.
 *
 * @param iso its name: {@code 2025-01}, {@code 2025-W03}, {@code 2024-FA}, {@code 193}
 */
record Period(String iso, LocalDate first, LocalDate last) {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  /** The period with a name; null if the text is none, or names no days. */
  static @Nullable Period parse(String value) {
    try {
      int slash = value.indexOf('/');
      if (slash < 0) {
        return named(value);
      }
      Period from = named(value.substring(0, slash));
      Period to = named(value.substring(slash + 1));
      return from == null || to == null || to.last.isBefore(from.first) ? null : between(from, to);
    } catch (DateTimeException | NumberFormatException noDays) {
      return null;
    }
  }

  private static @Nullable Period named(String value) {
    String date = value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
    return switch (date.length()) {
      case 3 -> decade(10 * Integer.parseInt(date));
      case 4 -> year(Integer.parseInt(date));
      case 7 -> partOfYear(date);
      case 8 -> week(YearWeek.parse(date).atDay(DayOfWeek.MONDAY));
      case 10 -> day(LocalDate.parse(date));
      default -> null;
    };
  }

  private static Period partOfYear(String date) {
    int season = List.of(SEASONS).indexOf(date.substring(5));
    if (season >= 0) {
      return season(Integer.parseInt(date.substring(0, 4)), season + 1);
    }
    if (date.charAt(5) == 'Q') {
      return quarter(YearQuarter.parse(date).atDay(1));
    }
    YearMonth month = YearMonth.parse(date);
    return month(month.getYear(), month.getMonthValue());
  }

  static Period day(LocalDate day) {
    return new Period(day.toString(), day, day);
  }

  /** A day of the calendar; null where the month has no such day. */
  static @Nullable Period day(int year, int month, int day) {
    try {
      return day(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  static Period week(LocalDate day) {
    YearWeek week = YearWeek.from(day);
    return new Period(week.toString(), week.atDay(DayOfWeek.MONDAY), week.atDay(DayOfWeek.SUNDAY));
  }

  /** Saturday and Sunday of a week. */
  static Period weekend(LocalDate day) {
    LocalDate sunday = day.with(nextOrSame(DayOfWeek.SUNDAY));
    return between(day(sunday.minusDays(1)), day(sunday));
  }

  static Period month(int year, int month) {
    YearMonth days = YearMonth.of(year, month);
    return new Period(days.toString(), days.atDay(1), days.atEndOfMonth());
  }

  static Period quarter(LocalDate day) {
    YearQuarter quarter = YearQuarter.from(day);
    return new Period(quarter.toString(), quarter.atDay(1), quarter.atEndOfQuarter());
  }

  /** The months of a year from one to another: a month, quarter or year where they are one. */
  static Period months(int year, int first, int last) {
    if (first == last) {
      return month(year, first);
    }
    if (first == 1 && last == 12) {
      return year(year);
    }
    if (first % 3 == 1 && last == first + 2) {
      return quarter(LocalDate.of(year, first, 1));
    }
    return between(month(year, first), month(year, last));
  }

  /** A season by its number from spring; the winter begins in December of its year. */
  static Period season(int year, int season) {
    LocalDate first = LocalDate.of(year, 3 * season, 1);
    return new Period(
        digits(year, 4) + "-" + SEASONS[season - 1], first, first.plusMonths(3).minusDays(1));
  }

  static Period year(int year) {
    return new Period(digits(year, 4), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** The ten years of which one is given: 1930 to 1939. */
  static Period decade(int year) {
    int first = year - year % 10;
    return new Period(
        digits(first / 10, 3), LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31));
  }

  /** The hundred years of which one is given, as people count them: 1900 to 1999. */
  static Period century(int year) {
    int first = year - year % 100;
    return between(year(first), year(first + 99));
  }

  /** From the beginning of one to the end of the other. */
  static Period between(Period from, Period to) {
    return new Period(from.iso + "/" + to.iso, from.first, to.last);
  }

  /** The Saturday and Sunday that are under way, or were last. */
  static Period lastWeekend(LocalDate day) {
    return weekend(day.with(previousOrSame(DayOfWeek.SATURDAY)));
  }

  /** The season's name without its year, such as {@code XXXX-FA}. */
  static String undatedSeason(int season) {
    return "XXXX-" + SEASONS[season - 1];
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  boolean isDay() {
    return first.equals(last);
  }

  private static String digits(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
