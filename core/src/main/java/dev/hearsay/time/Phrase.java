package dev.hearsay.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What words say of a time, before it is counted from a day. */
sealed interface Phrase {
  /** What the phrase means in a context. */
  Grounding ground(Context context);

  /** What the times inside a stretch mean, in the order of the text. */
  default Grounding[] ends(Context context) {
    return new Grounding[0];
  }

  /** Whether the phrase names a day, to which a clock time can be added. */
  default boolean isDay() {
    return false;
  }

  /** Days that the words name in full: "Jan. 5, 2025", "May 2024", "2019", "the 1990s". */
  record Fixed(Period period) implements Phrase {
    @Override
    public boolean isDay() {
      return period.isDay();
    }

    @Override
    public Grounding ground(Context context) {
      return Grounding.date(period);
    }
  }

  /** Something that comes every year: "Jan. 30", "last fall", "in May", "Easter". */
  record Yearly(Recurring recurring, Which which) implements Phrase {
    @Override
    public boolean isDay() {
      return !(recurring instanceof Recurring.Months) && !(recurring instanceof Recurring.Season);
    }

    @Override
    public Grounding ground(Context context) {
      return Grounding.date(context.choose(recurring, which), recurring.undated());
    }
  }

  /** Something that comes every year, in a year said otherwise: "the summer of last year". */
  record InYear(Recurring recurring, Phrase year) implements Phrase {
    @Override
    public boolean isDay() {
      return new Yearly(recurring, Which.ANY).isDay();
    }

    @Override
    public Grounding ground(Context context) {
      Period in = year.ground(context).period();
      return Grounding.date(
          in == null ? null : recurring.in(in.first().getYear()), recurring.undated());
    }
  }

  /** A day of a month that is not named: "on the 15th". */
  record DayOfMonth(int day) implements Phrase {
    @Override
    public boolean isDay() {
      return true;
    }

    @Override
    public Grounding ground(Context context) {
      LocalDate base = context.published();
      if (base == null) {
        return Grounding.of(TimeExpression.Type.DATE, "XXXX-XX-" + (day < 10 ? "0" : "") + day);
      }
      boolean ahead = context.tense() == Tense.FUTURE;
      LocalDate month = base.withDayOfMonth(1);
      if (ahead ? base.getDayOfMonth() > day : base.getDayOfMonth() < day) {
        month = month.plusMonths(ahead ? 1 : -1);
      }
      while (month.lengthOfMonth() < day) {
        month = month.plusMonths(ahead ? 1 : -1);
      }
      return Grounding.date(Period.day(month.withDayOfMonth(day)));
    }
  }

  /** A day of the week: "on Tuesday", "last Monday". */
  record Weekday(DayOfWeek weekday, Which which) implements Phrase {
    @Override
    public boolean isDay() {
      return true;
    }

    @Override
    public Grounding ground(Context context) {
      LocalDate day = context.choose(weekday, which);
      return Grounding.date(day == null ? null : Period.day(day), "XXXX-WXX-" + weekday.getValue());
    }
  }

  /** A day of a week that is said otherwise: "Friday last week". */
  record WeekdayOf(DayOfWeek weekday, Phrase week) implements Phrase {
    @Override
    public boolean isDay() {
      return true;
    }

    @Override
    public Grounding ground(Context context) {
      Period in = week.ground(context).period();
      return Grounding.date(
          in == null ? null : Period.day(in.first().plusDays(weekday.getValue() - 1)),
          "XXXX-WXX-" + weekday.getValue());
    }
  }

  /** Some units away: "yesterday", "last week", "three years ago", "the following month". */
  record Away(Unit unit, int amount, Base base) implements Phrase {
    /** Where the counting starts. */
    enum Base {
      /** From the day of publication. */
      PUBLISHED,
      /** From the day that is being told of; from publication where none was named. */
      TOLD
    }

    @Override
    public boolean isDay() {
      return unit.isDay();
    }

    @Override
    public Grounding ground(Context context) {
      LocalDate from = from(context);
      try {
        return Grounding.date(from == null ? null : period(from));
      } catch (DateTimeException beyondTheCalendar) {
        return Grounding.date(null);
      }
    }

    private @Nullable LocalDate from(Context context) {
      if (base == Base.PUBLISHED) {
        return context.published();
      }
      LocalDate told = unit.isDay() || unit.isClock() ? context.toldDay() : context.told();
      return told != null ? told : context.published();
    }

    private @Nullable Period period(LocalDate from) {
      LocalDate to =
          switch (unit) {
            case SECOND, MINUTE, HOUR -> from;
            case DAY, NIGHT -> from.plusDays(amount);
            case WEEK, WEEKEND -> from.plusWeeks(amount);
            case FORTNIGHT -> from.plusWeeks(2L * amount);
            case MONTH -> from.plusMonths(amount);
            case QUARTER -> from.plusMonths(3L * amount);
            case YEAR -> from.plusYears(amount);
            case DECADE -> from.plusYears(10L * amount);
            case CENTURY -> from.plusYears(100L * amount);
          };
      if (to.getYear() < 1 || to.getYear() > 9999) {
        return null;
      }
      return switch (unit) {
        case SECOND, MINUTE, HOUR, DAY, NIGHT -> Period.day(to);
        case WEEK, FORTNIGHT -> Period.week(to);
        case WEEKEND -> amount < 0 ? Period.lastWeekend(from) : Period.weekend(nextWeekend(from));
        case MONTH -> Period.month(to.getYear(), to.getMonthValue());
        case QUARTER -> Period.quarter(to);
        case YEAR -> Period.year(to.getYear());
        case DECADE -> Period.decade(to.getYear());
        case CENTURY -> Period.century(to.getYear());
      };
    }

    private static LocalDate nextWeekend(LocalDate day) {
      return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? day : day.plusWeeks(1);
    }
  }

  /**
   * The weekend that was or is to come, as the verb has it: "this weekend", "over the weekend".
   *
   * @param needed the tense that the verb must have, unless it is the other one's default
   */
  record TheWeekend(Tense needed) implements Phrase {
    @Override
    public Grounding ground(Context context) {
      LocalDate base = context.published();
      if (base == null) {
        return Grounding.date(null);
      }
      boolean over = (context.tense() == needed) == (needed == Tense.PAST);
      return Grounding.date(over ? Period.lastWeekend(base) : Period.weekend(base));
    }
  }

  /** Some weeks, days, months up to publication or from it: "the past two days". */
  record Rolling(Amount amount, Unit unit, int direction) implements Phrase {
    @Override
    public Grounding ground(Context context) {
      LocalDate base = context.published();
      if (base == null || !amount.isWhole() || (unit.isClock() && amount.whole() > 72)) {
        return Grounding.of(TimeExpression.Type.DURATION, unit.duration(amount));
      }
      int days = direction * amount.whole();
      LocalDate other =
          switch (unit) {
            case SECOND, MINUTE -> base;
            case HOUR -> base.plusDays((days + 23 * direction) / 24);
            case DAY, NIGHT -> base.plusDays(days);
            case WEEK, WEEKEND -> base.plusWeeks(days);
            case FORTNIGHT -> base.plusWeeks(2L * days);
            case MONTH -> base.plusMonths(days);
            case QUARTER -> base.plusMonths(3L * days);
            case YEAR -> base.plusYears(days);
            case DECADE -> base.plusYears(10L * days);
            case CENTURY -> base.plusYears(100L * days);
          };
      if (other.getYear() < 1 || other.getYear() > 9999) {
        return Grounding.of(TimeExpression.Type.DURATION, unit.duration(amount));
      }
      Period here = Period.day(base);
      Period there = Period.day(other);
      return Grounding.date(
              direction < 0 ? Period.between(there, here) : Period.between(here, there))
          .as(TimeExpression.Type.DURATION);
    }
  }

  /** Days ahead if the verb is of the future, else how long it took: "in three weeks". */
  record In(Amount amount, Unit unit) implements Phrase {
    @Override
    public Grounding ground(Context context) {
      return context.tense() == Tense.FUTURE && amount.isWhole()
          ? new Away(unit, amount.whole(), Away.Base.PUBLISHED).ground(context)
          : new Length(amount, unit).ground(context);
    }
  }

  /** How long: "three weeks". */
  record Length(Amount amount, Unit unit) implements Phrase {
    @Override
    public Grounding ground(Context context) {
      return Grounding.of(TimeExpression.Type.DURATION, unit.duration(amount));
    }
  }

  /** How often: "every Monday", "twice a year". */
  record Repeated(String value) implements Phrase {
    @Override
    public Grounding ground(Context context) {
      return Grounding.of(TimeExpression.Type.SET, value);
    }
  }

  /** A time that the words name but do not place: "several years ago". */
  record Vague() implements Phrase {
    @Override
    public Grounding ground(Context context) {
      return Grounding.date(null);
    }
  }

  /** The first, second … or with a negative number the last seven days of a month. */
  record WeekOfMonth(int nth, Phrase month) implements Phrase {
    @Override
    public Grounding ground(Context context) {
      Period in = month.ground(context).period();
      if (in == null) {
        return Grounding.date(null);
      }
      LocalDate first = nth < 0 ? in.last().minusDays(6) : in.first().plusDays(7L * (nth - 1));
      LocalDate last = first.plusDays(6);
      if (first.isAfter(in.last())) {
        return Grounding.date(null);
      }
      return Grounding.date(
          Period.between(
              Period.day(first), Period.day(last.isAfter(in.last()) ? in.last() : last)));
    }
  }

  /** A part of a day: "Monday morning", "last night". It has the value of its day. */
  record PartOfDay(Phrase day) implements Phrase {
    @Override
    public boolean isDay() {
      return true;
    }

    @Override
    public Grounding ground(Context context) {
      return day.ground(context).as(TimeExpression.Type.TIME);
    }
  }

  /**
   * The night between two days: "overnight", "overnight into Monday".
   *
   * @param day one of the two
   * @param other the other, counted from it: -1 for the day before, 1 for the day after
   */
  record Night(Phrase day, int other) implements Phrase {
    @Override
    public Grounding ground(Context context) {
      Period one = day.ground(context).period();
      if (one == null || !one.isDay()) {
        return Grounding.of(TimeExpression.Type.TIME, null);
      }
      Period two = Period.day(one.first().plusDays(other));
      return Grounding.date(other < 0 ? Period.between(two, one) : Period.between(one, two))
          .as(TimeExpression.Type.TIME);
    }
  }

  /** A clock time of a day; without one, of the day that is being told of in the same sentence. */
  record Clock(int minutes, @Nullable Phrase day) implements Phrase {
    @Override
    public Grounding ground(Context context) {
      String time = String.format(Locale.ROOT, "T%02d:%02d", minutes / 60, minutes % 60);
      Grounding on = day == null ? null : day.ground(context);
      String date = on == null ? null : on.value();
      boolean whole = date != null && date.length() == 10;
      return new Grounding(
          TimeExpression.Type.TIME,
          whole && on != null ? on.period() : null,
          whole ? date + time : time,
          null);
    }
  }

  /** The start, middle or end of a time, or about it. */
  record Modified(Phrase phrase, String mod) implements Phrase {
    @Override
    public boolean isDay() {
      return phrase.isDay();
    }

    @Override
    public Grounding ground(Context context) {
      return phrase.ground(context).modified(mod);
    }
  }

  /** From one to another, the parts of which do not stand alone: "May 3-5". */
  record Joined(Phrase from, Phrase to) implements Phrase {
    @Override
    public Grounding ground(Context context) {
      Grounding[] ends = ends(context);
      Period first = ends[0].period();
      Period last = ends[1].period();
      if (first != null && last != null) {
        return first.last().isAfter(last.last())
            ? Grounding.date(null)
            : Grounding.date(Period.between(first, last));
      }
      boolean known = ends[0].value() != null && ends[1].value() != null;
      return Grounding.of(
          TimeExpression.Type.DATE, known ? ends[0].value() + "/" + ends[1].value() : null);
    }

    /** The two ends, each counted from the other where its own words do not place it. */
    @Override
    public Grounding[] ends(Context context) {
      Grounding first = from.ground(context);
      Grounding last = to.ground(context);
      Period begin = first.period();
      Period end = last.period();
      if (end != null && to instanceof Fixed && from instanceof Yearly) {
        first = from.ground(context.from(end.last(), Tense.PAST));
      } else if (begin != null && end != null && end.first().isBefore(begin.first())) {
        last = to.ground(context.from(begin.last(), Tense.FUTURE));
      }
      return new Grounding[] {first, last};
    }
  }

  /** From a time until publication, or until nobody says when: "since 2014". */
  record Since(Phrase from) implements Phrase {
    @Override
    public Grounding[] ends(Context context) {
      return new Grounding[] {from.ground(context)};
    }

    @Override
    public Grounding ground(Context context) {
      Grounding begin = from.ground(context);
      Period first = begin.period();
      LocalDate published = context.published();
      if (first == null || published == null || first.first().isAfter(published)) {
        String value = begin.value() == null ? null : begin.value() + "/..";
        return Grounding.of(TimeExpression.Type.DURATION, value);
      }
      return Grounding.date(Period.between(first, Period.day(published)))
          .as(TimeExpression.Type.DURATION);
    }
  }
}
