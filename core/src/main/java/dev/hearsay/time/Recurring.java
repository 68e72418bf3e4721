package dev.hearsay.time;

import org.jspecify.annotations.Nullable;

/** Something that comes every year: a date without a year, a month, a season, a holiday. */
interface Recurring {
  /** When it falls in a year (a winter: when it begins); null if it does not. */
  @Nullable Period in(int year);

  /** Its value without a year, such as {@code XXXX-01-30}; null where it has none. */
  @Nullable String undated();

  /** A day of a month. */
  record MonthDay(int month, int day) implements Recurring {
    @Override
    public @Nullable Period in(int year) {
      return Period.day(year, month, day);
    }

    @Override
    public String undated() {
      return "XXXX-" + two(month) + "-" + two(day);
    }
  }

  /** Some months of a year. */
  record Months(int first, int last) implements Recurring {
    @Override
    public Period in(int year) {
      return Period.months(year, first, last);
    }

    @Override
    public @Nullable String undated() {
      if (first == last) {
        return "XXXX-" + two(first);
      }
      return last == first + 2 ? "XXXX-Q" + (last / 3) : null;
    }
  }

  /** A season, numbered from spring. */
  record Season(int number) implements Recurring {
    @Override
    public Period in(int year) {
      return Period.season(year, number);
    }

    @Override
    public String undated() {
      return Period.undatedSeason(number);
    }
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
