package dev.hearsay.time;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.PartOfSpeech;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Productions of calendar dates: "Jan. 30, 2025", "30 January", "4/2/2025", "Tuesday, May 6". */
final class Dates {
  /** What counts things or names them by number, so that four digits after it are no year. */
  private static final ImmutableSet<String> BEFORE_FIGURES = Lexicon.set("time-no-year-after.txt");

  /** What is counted or measured, so that four digits before it are no year. */
  private static final ImmutableSet<String> AFTER_FIGURES = Lexicon.set("time-no-year-before.txt");

  private final Surroundings around;
  private final DayOrder order;

  Dates(Surroundings around, DayOrder order) {
    this.around = around;
    this.order = order;
  }

  /** Reads a date, or returns null and leaves the cursor anywhere. */
  @Nullable Phrase read(Cursor in) {
    return switch (in.peek().kind()) {
      case MONTH -> monthFirst(in);
      case NUMBER -> numeric(in);
      case ORDINAL -> dayFirst(in);
      case WEEKDAY -> weekday(in);
      default -> null;
    };
  }

  /** Month, day, year: "January 30, 2025", "Jan. 30-31", "May 2024", "May". */
  private @Nullable Phrase monthFirst(Cursor in) {
    Lexeme before = in.peek(-1);
    Lexeme month = in.take();
    int afterMonth = in.at();
    in.skip(Kind.DOT);
    Lexeme day = in.peek();
    if (day.isDayOfMonth() && around.isCapital(month) && !isCount(before, day)) {
      in.take();
      int last = lastDay(in, day);
      Phrase date = dated(month.number(), day.number(), last, year(in));
      if (date != null) {
        return date;
      }
      in.moveTo(afterMonth);
      in.skip(Kind.DOT);
    }
    in.skip(Kind.COMMA);
    in.skip(Kind.OF);
    if (in.peek().isYear() && around.isCapital(month) && !around.isJoined(in.peek())) {
      return new Phrase.Fixed(Period.month(in.take().number(), month.number()));
    }
    in.moveTo(afterMonth);
    return around.isMonth(month, before)
        ? new Phrase.Yearly(new Recurring.Months(month.number(), month.number()), Which.ANY)
        : null;
  }

  /** "In May 12 soldiers died": a number that counts what follows. */
  private boolean isCount(Lexeme before, Lexeme day) {
    return before.is(Kind.IN) && day.is(Kind.NUMBER) && around.isBeforePlural(day);
  }

  /** Day, month, year: "30 January 2025", "the 5th of May", "3-5 May". */
  private @Nullable Phrase dayFirst(Cursor in) {
    Lexeme day = in.take();
    int last = lastDay(in, day);
    in.skip(Kind.OF);
    Lexeme month = in.peek();
    if (!day.isDayOfMonth() || !month.is(Kind.MONTH) || !around.isCapital(month)) {
      return null;
    }
    in.take();
    if (in.peek(1).isYear()) {
      in.skip(Kind.DOT);
    }
    return dated(month.number(), day.number(), last, year(in));
  }

  /**
   * The second of two days, "3-5", "3 to 5", or "3 and 4" if they follow one another; else the
   * first.
   */
  private static int lastDay(Cursor in, Lexeme first) {
    int place = in.at();
    boolean and = in.is(Kind.AND);
    if (in.skip(Kind.DASH) || in.skip(Kind.TO) || in.skip(Kind.AND)) {
      Lexeme second = in.peek();
      boolean next = second.number() == first.number() + 1;
      boolean betweenTwo =
          in.peek(place - in.at() - 2).is(Kind.BETWEEN)
              || in.peek(place - in.at() - 3).is(Kind.BETWEEN);
      if (second.isDayOfMonth()
          && second.number() > first.number()
          && (!and || next || betweenTwo)
          && !in.peek(1).isUnit()
          && !in.peek(1).is(Kind.COLON)) {
        return in.take().number();
      }
    }
    in.moveTo(place);
    return first.number();
  }

  /** A year that follows a day and month; 0 if there is none. */
  private int year(Cursor in) {
    int place = in.at();
    in.skip(Kind.COMMA);
    in.skip(Kind.OF);
    if (in.peek().isYear() && !in.peek(1).is(Kind.ZONE)) {
      return in.take().number();
    }
    in.moveTo(place);
    if (in.is(Kind.APOSTROPHE) && in.peek(1).digits() == 2) {
      in.take();
      return shortYear(in.take().number());
    }
    return 0;
  }

  /** The year of two digits: 1950 to 2049. */
  static int shortYear(int number) {
    return number < 50 ? 2000 + number : 1900 + number;
  }

  private static @Nullable Phrase dated(int month, int day, int last, int year) {
    Phrase first = dated(month, day, year);
    Phrase second = dated(month, last, year);
    if (first == null || second == null) {
      return null;
    }
    return day == last ? first : new Phrase.Joined(first, second);
  }

  /** A date, with year 0 for none; null if there is no such day. */
  private static @Nullable Phrase dated(int month, int day, int year) {
    Period period = month > 12 ? null : Period.day(year == 0 ? 2000 : year, month, day);
    if (period == null) {
      return null;
    }
    return year == 0
        ? new Phrase.Yearly(new Recurring.MonthDay(month, day), Which.ANY)
        : new Phrase.Fixed(period);
  }

  /** A day of the week, alone or with its date: "Tuesday", "Tuesday, May 6, 2025". */
  private @Nullable Phrase weekday(Cursor in) {
    Lexeme before = in.peek(-1);
    Lexeme weekday = in.take();
    int afterWeekday = in.at();
    in.skip(Kind.DOT);
    in.skip(Kind.COMMA);
    in.skip(Kind.THE);
    Lexeme next = in.peek();
    boolean monthAndDay =
        next.is(Kind.MONTH) && (in.peek(1).isDayOfMonth() || in.peek(2).isDayOfMonth());
    if (monthAndDay || next.isDayOfMonth()) {
      Phrase date = next.is(Kind.MONTH) ? monthFirst(in) : numericOrDay(in, next);
      if (date != null && around.isCapital(weekday)) {
        return date;
      }
    }
    in.moveTo(afterWeekday);
    return around.isWeekday(weekday, before)
        ? new Phrase.Weekday(DayOfWeek.of(weekday.number()), Which.ANY)
        : null;
  }

  private @Nullable Phrase numericOrDay(Cursor in, Lexeme day) {
    int place = in.at();
    Phrase date = day.is(Kind.NUMBER) ? numeric(in) : dayFirst(in);
    if (date == null && day.is(Kind.ORDINAL) && in.peek(place - in.at() - 1).is(Kind.THE)) {
      in.moveTo(place + 1);
      return new Phrase.DayOfMonth(day.number());
    }
    return date;
  }

  /** What begins with a numeral: a date in figures, a day before its month, a year. */
  private @Nullable Phrase numeric(Cursor in) {
    int place = in.at();
    Lexeme first = in.peek();
    if (!around.isJoined(first)) {
      Phrase date = inFigures(in);
      if (date != null) {
        return date;
      }
      in.moveTo(place);
      date = first.isDayOfMonth() ? dayFirst(in) : null;
      if (date != null) {
        return date;
      }
      in.moveTo(place);
    }
    return isYear(in) ? new Phrase.Fixed(Period.year(in.take().number())) : null;
  }

  /** "2025-01-30", "30.1.2025", "1/30/25", "9/11", in one piece. */
  private @Nullable Phrase inFigures(Cursor in) {
    Lexeme a = in.take();
    Lexeme mark = in.peek();
    Lexeme b = in.peek(1);
    if (a.digits() == 0 || b.digits() == 0 || !a.touches(mark) || !mark.touches(b)) {
      return null;
    }
    if (!mark.is(Kind.DASH) && !mark.is(Kind.SLASH) && !mark.is(Kind.DOT)) {
      return null;
    }
    Lexeme again = in.peek(2);
    Lexeme c = in.peek(3);
    if (!again.is(mark.kind()) || !b.touches(again) || !again.touches(c) || c.digits() == 0) {
      return null;
    }
    in.moveTo(in.at() + 4);
    if (a.digits() == 4) {
      return dated(b.number(), c.number(), a.isYear() ? a.number() : -1);
    }
    int year = c.digits() == 4 ? c.number() : shortYear(c.number());
    if (a.digits() > 2 || b.digits() > 2 || (c.digits() != 4 && c.digits() != 2)) {
      return null;
    }
    boolean dayFirst =
        mark.is(Kind.DOT) || a.number() > 12 || (order == DayOrder.DAY_FIRST && b.number() <= 12);
    return dayFirst ? dated(b.number(), a.number(), year) : dated(a.number(), b.number(), year);
  }

  /** Whether the four digits ahead are a year and count nothing. */
  private boolean isYear(Cursor in) {
    Lexeme year = in.peek();
    if (!year.isYear() || isJoined(in) || isFigure(in)) {
      return false;
    }
    boolean recent = year.number() >= 1900 && year.number() < 2100;
    return recent || isOldYear(in);
  }

  /**
   * Whether the words around say that a number which is mostly none is a year: "(1836)", "in 1836".
   */
  private boolean isOldYear(Cursor in) {
    Lexeme year = in.peek();
    boolean paired =
        in.peek(-2).isYear() && (in.peek(-1).is(Kind.DASH) || in.peek(-1).is(Kind.AND));
    if (paired || around.isBracketed(year) || (in.peek(1).is(Kind.DASH) && in.peek(2).isYear())) {
      return true;
    }
    return switch (in.peek(-1).kind()) {
      case IN, SINCE, FROM, BETWEEN, TO, AT, PART, OFFSET -> !around.isBeforeNoun(year);
      case THE -> around.isBeforeNoun(year) && !around.isBeforePlural(year);
      default -> false;
    };
  }

  /** Whether a hyphen joins the number to anything but a time: "Mirage-2000", not "mid-2000". */
  private boolean isJoined(Cursor in) {
    boolean toTime =
        in.peek(-1).is(Kind.DASH)
            && switch (in.peek(-2).kind()) {
              case PART, EDGE, NUMBER, MONTH, DECADE, THE -> true;
              default -> false;
            };
    return !toTime && around.isJoined(in.peek());
  }

  /** Whether the words around make the number a count, an amount or the number of a thing. */
  private boolean isFigure(Cursor in) {
    Lexeme year = in.peek();
    Lexeme next = in.peek(1);
    boolean round = year.number() % 100 == 0 || in.peek(-1).is(Kind.APPROX);
    if (round && around.isBeforePlural(year) && !in.peek(-1).is(Kind.IN)) {
      return true;
    }
    if (next.is(Kind.UNITS) || next.is(Kind.ERA) || next.is(Kind.HUNDRED)) {
      return true;
    }
    boolean ratio = next.is(Kind.COLON) || next.is(Kind.SLASH);
    if (ratio && year.touches(next) && in.peek(2).is(Kind.NUMBER)) {
      return true;
    }
    if (in.peek(-1).is(Kind.DASH)) {
      return false;
    }
    PartOfSpeech before = around.tagBefore(year);
    if (year.number() % 100 == 0 && before == PartOfSpeech.PROPN && in.peek(-1).is(Kind.OTHER)) {
      return true; // "a Mirage 2000"
    }
    return before == PartOfSpeech.SYM
        || (before == PartOfSpeech.NUM && !in.peek(-1).is(Kind.NUMBER))
        || BEFORE_FIGURES.contains(around.wordBefore(year))
        || AFTER_FIGURES.contains(around.wordAfter(year));
  }
}
