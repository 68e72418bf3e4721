package dev.hearsay.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time is counted from.
 *
 * @param published the day of publication
 * @param told the time that was spoken of last
 * @param toldDay the day that was spoken of last
 * @param tense whether the words around tell of the past or the future
 */
record Context(
    @Nullable LocalDate published,
    @Nullable LocalDate told,
    @Nullable LocalDate toldDay,
    Tense tense) {
  /** A context that tells nothing. */
  static final Context NOTHING = new Context(null, null, null, Tense.UNKNOWN);

  /** A past so near is meant even by words of the future, and the other way round. */
  private static final int NEAR = 31;

  private static final int FAR = 300;

  /** The leap day and the Islamic year need this many years to come again, or to pass one by. */
  private static final int YEARS = 4;

  /** The same context seen from another day. */
  Context from(LocalDate day, Tense direction) {
    return new Context(day, told, toldDay, direction);
  }

  /** The one that is meant of what comes every year; null without a day to count from. */
  @Nullable Period choose(Recurring recurring, Which which) {
    LocalDate base = which == Which.TOLD_NEXT || which == Which.TOLD_LAST ? told : published;
    if (base == null) {
      return null;
    }
    Period past = null;
    Period future = null;
    for (int year = base.getYear() - YEARS; year <= base.getYear() + YEARS; year++) {
      Period period = year < 1 || year > 9999 ? null : recurring.in(year);
      if (period == null) {
        continue;
      }
      if (isBefore(period, base, which)) {
        past = period;
      } else if (future == null && isAfter(period, base, which)) {
        future = period;
      }
    }
    return switch (which) {
      case LAST, TOLD_LAST -> past;
      case NEXT, TOLD_NEXT -> future;
      case ANY, THIS -> nearest(past, future, base);
    };
  }

  private static boolean isBefore(Period period, LocalDate base, Which which) {
    return which.isOpen() ? !period.first().isAfter(base) : period.last().isBefore(base);
  }

  private static boolean isAfter(Period period, LocalDate base, Which which) {
    return which.isOpen() ? !period.last().isBefore(base) : period.first().isAfter(base);
  }

  private @Nullable Period nearest(@Nullable Period past, @Nullable Period future, LocalDate base) {
    if (past == null || future == null) {
      return past == null ? future : past;
    }
    if (past.contains(base)) {
      return past;
    }
    long back = DAYS.between(past.last(), base);
    long ahead = DAYS.between(base, future.first());
    return switch (tense) {
      case PAST -> ahead <= (future.isDay() ? NEAR : 1) && back > FAR ? future : past;
      case FUTURE -> back <= NEAR && ahead > FAR ? past : future;
      case UNKNOWN -> back <= 2 * ahead ? past : future;
    };
  }

  /** The day of the week that is meant; null without a day to count from. */
  @Nullable LocalDate choose(DayOfWeek weekday, Which which) {
    LocalDate base = which == Which.TOLD_NEXT || which == Which.TOLD_LAST ? toldDay : published;
    if (base == null) {
      return null;
    }
    int back = Math.floorMod(base.getDayOfWeek().getValue() - weekday.getValue(), 7);
    int ahead = (7 - back) % 7;
    return switch (which) {
      case LAST, TOLD_LAST -> base.minusDays(back == 0 ? 7 : back);
      case NEXT, TOLD_NEXT -> base.plusDays(ahead == 0 ? 7 : ahead);
      case ANY -> tense == Tense.FUTURE ? base.plusDays(ahead) : base.minusDays(back);
      case THIS -> tense == Tense.PAST ? base.minusDays(back) : base.plusDays(ahead);
    };
  }
}
