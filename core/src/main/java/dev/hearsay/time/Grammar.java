package dev.hearsay.time;

import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.Phrase.Away;
import dev.hearsay.time.Phrase.Away.Base;
import dev.hearsay.time.Recurring.Months;
import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The productions of time expressions over a run of lexemes: recursive descent, chosen by the kind
 * of the next lexeme, longest reading first. A production that fails may leave the cursor anywhere;
 * whoever called it puts it back.
 */
final class Grammar {
  private final Surroundings around;
  private final Holidays holidays = Holidays.english();
  private final Dates dates;
  private final Clocks clocks;
  private final Lengths lengths;

  Grammar(TaggedDocument document, DayOrder order) {
    around = new Surroundings(document);
    dates = new Dates(around, order);
    clocks = new Clocks(around);
    lengths = new Lengths(around);
  }

  /** Finds the times of a run, from left to right, without overlaps. */
  void read(List<Lexeme> run, Consumer<Match> matches) {
    Cursor in = new Cursor(run);
    while (!in.atEnd()) {
      int place = in.at();
      Match match = stretch(in);
      if (match == null) {
        in.moveTo(place + 1);
      } else {
        matches.accept(match);
      }
    }
  }

  /** "from May to July", "between 9 a.m. and noon", "since 2014", or a single time. */
  private @Nullable Match stretch(Cursor in) {
    int place = in.at();
    boolean since = in.skip(Kind.SINCE);
    boolean between = !since && in.skip(Kind.BETWEEN);
    if (!since && !between) {
      in.skip(Kind.FROM);
    }
    Match first = moment(in);
    if (first == null) {
      return null;
    }
    if (since) {
      return isDated(first)
          ? match(in, place, new Phrase.Since(first.phrase()), List.of(first))
          : first;
    }
    int end = in.at();
    if (in.skip(Kind.TO) || in.skip(Kind.DASH) || (between && in.skip(Kind.AND))) {
      in.skip(Kind.TO); // "through to"
      Match last = isDated(first) ? moment(in) : null;
      if (last != null && isDated(last)) {
        Phrase phrase = new Phrase.Joined(first.phrase(), last.phrase());
        return match(in, place, phrase, List.of(first, last));
      }
    }
    in.moveTo(end);
    return first;
  }

  private static boolean isDated(Match match) {
    return !(match.phrase() instanceof Phrase.Length)
        && !(match.phrase() instanceof Phrase.Repeated);
  }

  private @Nullable Match moment(Cursor in) {
    int place = in.at();
    Phrase phrase = time(in);
    return phrase == null ? null : match(in, place, phrase, List.of());
  }

  private static Match match(Cursor in, int place, Phrase phrase, List<Match> ends) {
    Lexeme first = in.lexeme(place);
    return new Match(phrase, first.start(), in.peek(-1).end(), first.token(), ends);
  }

  /**
   * A time with what may follow it: a part of the day, a clock time, or a day after a clock time.
   */
  private @Nullable Phrase time(Cursor in) {
    int place = in.at();
    Integer minutes = clocks.read(in);
    if (minutes != null) {
      return new Phrase.Clock(minutes, dayOfClock(in));
    }
    in.moveTo(place);
    Phrase phrase = core(in);
    if (phrase == null) {
      in.moveTo(place);
      return null;
    }
    if (phrase.isDay() && (in.is(Kind.DAYPART) || isNight(in.peek()))) {
      in.take();
      phrase = new Phrase.PartOfDay(phrase);
    }
    return phrase.isDay() ? withClock(in, phrase) : phrase;
  }

  private static boolean isNight(Lexeme word) {
    return word.is(Kind.UNIT) && word.unit() == Unit.NIGHT;
  }

  /** The day after a clock time: "9 p.m. on Monday", "2:30 the next day"; null if there is none. */
  private @Nullable Phrase dayOfClock(Cursor in) {
    int place = in.at();
    in.skip(Kind.COMMA);
    if (!in.skip(Kind.ON)) {
      in.skip(Kind.OF);
    }
    if (in.skip(Kind.THE) && !in.is(Kind.TOLD) && !in.is(Kind.WHICH)) {
      in.moveTo(in.at() - 1);
    }
    int day = in.at();
    Phrase phrase = core(in);
    if (phrase == null || !phrase.isDay()) {
      in.moveTo(place);
      return null;
    }
    if (in.at() == day) {
      in.moveTo(place);
      return null;
    }
    return phrase;
  }

  /**
   * A clock time after a day: "Monday at 9 p.m.", "2025-01-13T21:20"; the day alone if there is
   * none.
   */
  private Phrase withClock(Cursor in, Phrase day) {
    int place = in.at();
    in.skip(Kind.COMMA);
    if (!in.skip(Kind.T)) {
      in.skip(Kind.AT);
      in.skip(Kind.APPROX);
    }
    Integer minutes = clocks.read(in);
    if (minutes == null) {
      in.moveTo(place);
      return day;
    }
    return new Phrase.Clock(minutes, day);
  }

  private @Nullable Phrase core(Cursor in) {
    return switch (in.peek().kind()) {
      case THE -> afterThe(in);
      case MONTH, WEEKDAY -> named(in);
      case NUMBER -> numeral(in);
      case ORDINAL -> ordinal(in);
      case TENS, A, VAGUE, HALF -> lengths.read(in);
      case WHICH -> which(in);
      case TOLD -> told(in);
      case OFFSET -> offset(in);
      case RELATIVE_DAY -> relativeDay(in);
      case OVERNIGHT -> overnight(in);
      case SEASON -> season(in);
      case HOLIDAY -> holiday(in);
      case DECADE -> decade(in);
      case QUARTER -> quarter(in);
      case FISCAL -> fiscal(in);
      case UNIT -> unit(in);
      case DAYPART -> partOf(in);
      case PART -> part(in);
      case EDGE -> edge(in);
      case APPROX -> approximate(in);
      case WEEKDAYS, FREQUENCY, EVERY, PER, TIMES -> repeated(in);
      case ERA -> era(in);
      case APOSTROPHE -> shortYear(in);
      default -> null;
    };
  }

  /**
   * What the article belongs to; before a plain date it belongs to the noun: "the May 5 attack".
   */
  private @Nullable Phrase afterThe(Cursor in) {
    in.take();
    return switch (in.peek().kind()) {
      case PART, EDGE, ORDINAL, UNIT, WHICH, TOLD, DECADE, APOSTROPHE, SEASON, DAYPART -> core(in);
      default -> null;
    };
  }

  /** A date that begins with a month or day of the week, or such a day of another week. */
  private @Nullable Phrase named(Cursor in) {
    Lexeme first = in.peek();
    Phrase phrase = dates.read(in);
    if (phrase instanceof Phrase.Yearly yearly) {
      return inYear(in, yearly);
    }
    if (!(phrase instanceof Phrase.Weekday)) {
      return phrase;
    }
    int place = in.at();
    in.skip(Kind.OF);
    if (in.is(Kind.WHICH, Kind.UNIT) && in.peek(1).isUnit(Unit.WEEK)) {
      return new Phrase.WeekdayOf(DayOfWeek.of(first.number()), weeks(in.take(), in.take()));
    }
    in.moveTo(place);
    return phrase;
  }

  /** A date in a year that is said otherwise: "March last year", "May 5 of that year". */
  private static Phrase inYear(Cursor in, Phrase.Yearly date) {
    int place = in.at();
    in.skip(Kind.COMMA);
    in.skip(Kind.OF);
    in.skip(Kind.THE);
    boolean chosen = in.is(Kind.WHICH, Kind.UNIT) || in.is(Kind.TOLD, Kind.UNIT);
    if (chosen && in.peek(1).isUnit(Unit.YEAR)) {
      Lexeme which = in.take();
      in.take();
      Base base = which.is(Kind.TOLD) ? Base.TOLD : Base.PUBLISHED;
      return new Phrase.InYear(
          date.recurring(), new Away(Unit.YEAR, Integer.signum(which.number()), base));
    }
    in.moveTo(place);
    return date;
  }

  private static Phrase weeks(Lexeme which, Lexeme week) {
    return new Away(week.unit(), Integer.signum(which.number()), Base.PUBLISHED);
  }

  /** What begins with a number: a date or a length. */
  private @Nullable Phrase numeral(Cursor in) {
    int place = in.at();
    Lexeme number = in.take();
    if (in.is(Kind.ERA) && number.digits() > 0) {
      boolean after = in.take().number() == 0;
      return after ? year(number.number()) : null;
    }
    if (in.is(Kind.TIMES)) {
      return repeated(in);
    }
    in.moveTo(place);
    Phrase length = lengths.read(in);
    if (length != null) {
      return length;
    }
    in.moveTo(place);
    return dates.read(in);
  }

  private static @Nullable Phrase year(int year) {
    return year < 1 || year > 9999 ? null : new Phrase.Fixed(Period.year(year));
  }

  /** "the 15th", "the 20th century", "the third quarter of 2024", "the first week of May". */
  private @Nullable Phrase ordinal(Cursor in) {
    int place = in.at();
    Lexeme ordinal = in.take();
    boolean ledByOn = in.peek(-2).is(Kind.THE) && in.peek(-3).is(Kind.ON);
    int nth = ordinal.number();
    in.skip(Kind.DASH);
    if (in.peek().isUnit(Unit.CENTURY) || centuryFollows(in)) {
      if (in.peek().isUnit()) {
        in.take();
      } else {
        in.moveTo(place + 1);
      }
      return nth < 1 || nth > 30 || in.is(Kind.ERA)
          ? null
          : new Phrase.Fixed(Period.century(100 * nth - 100));
    }
    if (in.peek().isUnit(Unit.QUARTER)) {
      boolean compound = in.peek(-1).is(Kind.DASH);
      in.take();
      return quarter(in, nth < 0 ? 4 : nth, compound);
    }
    if (in.skip(Kind.HALF)) {
      return partOfYear(in, nth < 0 ? 2 : nth, 6);
    }
    if (in.peek().isUnit(Unit.WEEK) && in.peek(1).is(Kind.OF)) {
      in.moveTo(in.at() + 2);
      return weekOfMonth(in, nth);
    }
    if (in.is(Kind.NUMBER, Kind.UNITS) && nth == 1 && in.peek(1).isUnit(Unit.MONTH)) {
      int months = in.take().number();
      in.take();
      return months > 12 ? null : monthsOf(in, new Months(1, months));
    }
    in.moveTo(place);
    Phrase date = dates.read(in);
    if (date != null || !ledByOn || !ordinal.isDayOfMonth() || around.isBeforeNoun(ordinal)) {
      return date;
    }
    in.moveTo(place + 1);
    return new Phrase.DayOfMonth(nth);
  }

  /** "the 15th to the 19th century", "the 15th and 16th centuries". */
  private static boolean centuryFollows(Cursor in) {
    int place = in.at();
    boolean follows = false;
    if (in.skip(Kind.AND) || in.skip(Kind.TO)) {
      in.skip(Kind.THE);
      if (in.skip(Kind.ORDINAL)) {
        in.skip(Kind.DASH);
        follows = in.peek().isUnit(Unit.CENTURY);
      }
    }
    in.moveTo(place);
    return follows;
  }

  /** The nth part of a year, of so many months each. */
  private @Nullable Phrase partOfYear(Cursor in, int nth, int months) {
    if (nth < 1 || nth * months > 12) {
      return null;
    }
    return monthsOf(in, new Months((nth - 1) * months + 1, nth * months));
  }

  private @Nullable Phrase monthsOf(Cursor in, Months months) {
    boolean of = in.skip(Kind.OF);
    if (!of) {
      in.skip(Kind.COMMA);
    }
    in.skip(Kind.FISCAL);
    Phrase year = yearPhrase(in);
    return year == null ? null : new Phrase.InYear(months, year);
  }

  /** "2024", "last year", "the year". */
  private @Nullable Phrase yearPhrase(Cursor in) {
    if (in.peek().isYear()) {
      return dates.read(in);
    }
    in.skip(Kind.THE);
    if (in.peek().isUnit(Unit.YEAR)) {
      in.take();
      return in.peek().isYear() ? dates.read(in) : new Away(Unit.YEAR, 0, Base.PUBLISHED);
    }
    if (in.is(Kind.WHICH, Kind.UNIT) && in.peek(1).isUnit(Unit.YEAR)) {
      return weeks(in.take(), in.take());
    }
    return null;
  }

  private @Nullable Phrase weekOfMonth(Cursor in, int nth) {
    Phrase month = in.is(Kind.MONTH) || in.is(Kind.WHICH) ? core(in) : null;
    return month == null || nth > 5 ? null : new Phrase.WeekOfMonth(nth, month);
  }

  /** "last week", "this past Monday", "next May", "the past three years". */
  private @Nullable Phrase which(Cursor in) {
    Lexeme word = in.take();
    boolean rolling = word.number() == -2;
    if (word.number() <= 0 && in.is(Kind.WHICH) && in.peek().number() == -2) {
      word = in.take();
      rolling = false;
    }
    int direction = Integer.signum(word.number());
    int place = in.at();
    Amount amount = in.is(Kind.A) ? null : lengths.amount(in);
    if (amount != null) {
      return direction == 0 || !in.peek().isUnit() ? null : counted(in, amount, direction);
    }
    in.moveTo(place);
    Lexeme next = in.take();
    return switch (next.kind()) {
      case UNIT -> rolling ? rollingUnit(next) : chosenUnit(in, word, next);
      case DAYPART -> new Phrase.PartOfDay(new Away(Unit.DAY, direction, Base.PUBLISHED));
      case WEEKDAY, MONTH, SEASON, HOLIDAY ->
          rolling && direction == 0 ? null : chosen(in, next, word);
      default -> null;
    };
  }

  /** "the last three months of 2024", "the past three months". */
  private Phrase counted(Cursor in, Amount amount, int direction) {
    Unit unit = in.take().unit();
    int place = in.at();
    if (unit == Unit.MONTH
        && direction < 0
        && amount.isWhole()
        && amount.whole() < 12
        && in.is(Kind.OF)) {
      Phrase phrase = monthsOf(in, new Months(13 - amount.whole(), 12));
      if (phrase != null) {
        return phrase;
      }
      in.moveTo(place);
    }
    return new Phrase.Rolling(amount, unit, direction);
  }

  private static Phrase rollingUnit(Lexeme unit) {
    return unit.isUnit(Unit.CENTURY)
        ? new Away(Unit.CENTURY, -1, Base.PUBLISHED)
        : new Phrase.Rolling(Amount.of(1), unit.unit(), -1);
  }

  private @Nullable Phrase chosenUnit(Cursor in, Lexeme which, Lexeme word) {
    int direction = Integer.signum(which.number());
    Unit unit = word.unit();
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> null;
      case DAY -> direction > 0 ? new Away(unit, 1, Base.TOLD) : null;
      case NIGHT -> new Phrase.PartOfDay(new Away(unit, direction, Base.PUBLISHED));
      case WEEKEND ->
          direction == 0
              ? new Phrase.TheWeekend(Tense.PAST)
              : new Away(unit, direction, Base.PUBLISHED);
      case WEEK -> {
        if (direction < 0 && in.is(Kind.OF, Kind.MONTH)) {
          in.take();
          yield weekOfMonth(in, -1);
        }
        yield new Away(unit, direction, Base.PUBLISHED);
      }
      default -> new Away(unit, direction, Base.PUBLISHED);
    };
  }

  /** A day of the week, month, season or holiday that a word before chooses. */
  private @Nullable Phrase chosen(Cursor in, Lexeme name, Lexeme word) {
    Which which = Which.of(word);
    if (name.is(Kind.SEASON)) {
      return new Phrase.Yearly(new Recurring.Season(name.number()), which);
    }
    if (name.is(Kind.HOLIDAY)) {
      return new Phrase.Yearly(holidays.holiday(name.number()), which);
    }
    if (!around.isCapital(name)) {
      return null;
    }
    if (name.is(Kind.WEEKDAY)) {
      return new Phrase.Weekday(DayOfWeek.of(name.number()), which);
    }
    Recurring month = new Months(name.number(), name.number());
    if (in.peek(1).isDayOfMonth()) {
      in.skip(Kind.DOT);
    }
    if (in.peek().isDayOfMonth()
        && in.peek().is(Kind.NUMBER)
        && Period.day(2000, name.number(), in.peek().number()) != null) {
      month = new Recurring.MonthDay(name.number(), in.take().number());
    }
    return new Phrase.Yearly(month, which);
  }

  /** "the same day", "the following week", "that year", "the previous Monday". */
  private @Nullable Phrase told(Cursor in) {
    Lexeme word = in.take();
    Lexeme next = in.take();
    boolean that = around.text(word).equalsIgnoreCase("that");
    boolean preposition = word.number() > 0 && !in.peek(-3).is(Kind.THE);
    if (preposition) {
      return null;
    }
    return switch (next.kind()) {
      case UNIT -> next.unit().isClock() ? null : toldUnit(word, next.unit());
      case DAYPART -> new Phrase.PartOfDay(new Away(Unit.DAY, word.number(), Base.TOLD));
      case WEEKDAY -> that ? null : chosen(in, next, word);
      case MONTH, SEASON -> {
        if (word.number() != 0) {
          yield chosen(in, next, word);
        }
        Recurring recurring =
            next.is(Kind.SEASON)
                ? new Recurring.Season(next.number())
                : new Months(next.number(), next.number());
        yield around.isDeterminer(word)
            ? new Phrase.InYear(recurring, new Away(Unit.YEAR, 0, Base.TOLD))
            : null;
      }
      default -> null;
    };
  }

  private static Phrase toldUnit(Lexeme word, Unit unit) {
    Phrase away = new Away(unit, word.number(), Base.TOLD);
    return unit == Unit.NIGHT ? new Phrase.PartOfDay(away) : away;
  }

  /** "earlier in the week", "later in the day". */
  private @Nullable Phrase offset(Cursor in) {
    in.take();
    boolean inThe = in.skip(Kind.IN) && in.skip(Kind.THE) && in.is(Kind.UNIT);
    Unit unit = inThe ? in.take().unit() : Unit.SECOND;
    boolean told = inThe && !unit.isClock() && !in.is(Kind.OF);
    return told ? new Away(unit, 0, unit.isDay() ? Base.TOLD : Base.PUBLISHED) : null;
  }

  private @Nullable Phrase relativeDay(Cursor in) {
    Lexeme word = in.take();
    if (around.isInName(word)) {
      return null;
    }
    Phrase day = new Away(Unit.DAY, word.number(), Base.PUBLISHED);
    return around.text(word).equalsIgnoreCase("tonight") ? new Phrase.PartOfDay(day) : day;
  }

  /** "overnight", "overnight into Monday", "overnight Sunday", "overnight Sunday into Monday". */
  private Phrase overnight(Cursor in) {
    in.take();
    int place = in.at();
    boolean into = in.skip(Kind.TO);
    if (!into && !in.skip(Kind.ON)) {
      in.skip(Kind.FROM);
    }
    Phrase first = core(in);
    if (first == null || !first.isDay()) {
      in.moveTo(place);
      return new Phrase.Night(new Away(Unit.DAY, 0, Base.PUBLISHED), -1);
    }
    place = in.at();
    if (!into && (in.skip(Kind.TO) || in.skip(Kind.DASH))) {
      Phrase second = core(in);
      if (second != null && second.isDay()) {
        return new Phrase.Night(second, -1);
      }
    }
    in.moveTo(place);
    return new Phrase.Night(first, into ? -1 : 1);
  }

  /** "summer 2024", "the winter of 2010", "in the spring". */
  private @Nullable Phrase season(Cursor in) {
    Lexeme before = in.peek(-1);
    boolean the = before.is(Kind.THE);
    Kind led = the ? in.peek(-2).kind() : before.kind();
    Recurring season = new Recurring.Season(in.take().number());
    boolean of = in.skip(Kind.OF);
    Phrase year = yearPhrase(in);
    if (year != null) {
      return new Phrase.InYear(season, year);
    }
    if (of) {
      return null;
    }
    boolean alone =
        switch (led) {
          case IN, SINCE, FOR, FROM, TO, AT, BETWEEN, PART -> true;
          default -> false;
        };
    Lexeme word = in.peek(-1);
    boolean compound = around.isBeforeName(word) || around.isBeforeNoun(word);
    return alone && !compound ? new Phrase.Yearly(season, Which.ANY) : null;
  }

  private Phrase holiday(Cursor in) {
    Recurring holiday = holidays.holiday(in.take().number());
    int place = in.at();
    in.skip(Kind.COMMA);
    in.skip(Kind.OF);
    Phrase year = yearPhrase(in);
    if (year != null) {
      return new Phrase.InYear(holiday, year);
    }
    in.moveTo(place);
    return new Phrase.Yearly(holiday, Which.ANY);
  }

  /** "the 1990s", "the '90s", "the sixties", but not "in her 80s". */
  private @Nullable Phrase decade(Cursor in) {
    Lexeme before = in.peek(-1);
    int decade = in.take().number();
    boolean led =
        before.is(Kind.THE)
            || before.is(Kind.PART)
            || before.is(Kind.DASH)
            || before.is(Kind.APOSTROPHE);
    if (decade < 100) {
      return led ? new Phrase.Fixed(Period.decade(1900 + decade)) : null;
    }
    if (decade < 1000 || decade > 2190) {
      return null;
    }
    boolean word =
        in.peek(-1).digits() == 0 && Character.isLetter(around.text(in.peek(-1)).charAt(0));
    return led || !word ? new Phrase.Fixed(Period.decade(decade)) : null;
  }

  /** "Q3 2024", "Q3 of last year", "Q3". */
  private @Nullable Phrase quarter(Cursor in) {
    in.take();
    return in.is(Kind.NUMBER) ? quarter(in, in.take().number(), true) : null;
  }

  /** A quarter, which without its year must be named so that no match or market is meant. */
  private @Nullable Phrase quarter(Cursor in, int nth, boolean named) {
    int place = in.at();
    Phrase ofYear = partOfYear(in, nth, 3);
    if (ofYear != null || nth < 1 || nth > 4) {
      return ofYear;
    }
    in.moveTo(place);
    return named ? new Phrase.Yearly(new Months(3 * nth - 2, 3 * nth), Which.ANY) : null;
  }

  /** "fiscal 2025", "fiscal year 2025", "FY25": taken as the calendar year of the same number. */
  private @Nullable Phrase fiscal(Cursor in) {
    in.take();
    if (in.peek().isUnit(Unit.YEAR)) {
      in.take();
    }
    if (in.is(Kind.NUMBER) && in.peek().digits() == 2) {
      return year(2000 + in.take().number());
    }
    return in.peek().isYear() ? year(in.take().number()) : null;
  }

  /**
   * "the year 2010", "the month of May", "the day before", "the day after tomorrow", "year end".
   */
  private @Nullable Phrase unit(Cursor in) {
    boolean the = in.peek(-1).is(Kind.THE);
    Unit unit = in.take().unit();
    if (unit == Unit.YEAR && in.peek().isYear()) {
      return dates.read(in);
    }
    if (unit == Unit.YEAR && (in.is(Kind.EDGE) || in.peek(1).is(Kind.EDGE))) {
      boolean joined = in.skip(Kind.S) || in.skip(Kind.DASH) || in.is(Kind.EDGE);
      return joined && in.take().number() == 2
          ? new Phrase.InYear(
              new Recurring.MonthDay(12, 31), new Away(Unit.YEAR, 0, Base.PUBLISHED))
          : null;
    }
    if (unit == Unit.NIGHT) {
      return ofDay(in);
    }
    if (the && unit == Unit.WEEKEND) {
      return new Phrase.TheWeekend(Tense.FUTURE);
    }
    if (unit == Unit.MONTH && in.skip(Kind.OF)) {
      return in.is(Kind.MONTH) ? dates.read(in) : null;
    }
    if (!the || !in.is(Kind.OFFSET) || unit.isClock()) {
      return null;
    }
    Lexeme offset = in.take();
    if (in.is(Kind.RELATIVE_DAY) && unit == Unit.DAY) {
      int day = in.take().number();
      return new Away(Unit.DAY, day + offset.number(), Base.PUBLISHED);
    }
    return lengths.isFinal(offset) ? new Away(unit, offset.number(), Base.TOLD) : null;
  }

  /** "the morning of Jan. 5". */
  private @Nullable Phrase partOf(Cursor in) {
    in.take();
    return ofDay(in);
  }

  private @Nullable Phrase ofDay(Cursor in) {
    boolean led = in.skip(Kind.OF) || in.skip(Kind.ON);
    if (!led) {
      return null;
    }
    Phrase day = core(in);
    return day != null && day.isDay() ? new Phrase.PartOfDay(day) : null;
  }

  /** "early May", "late last week", "mid-2024", "the early hours of Monday", "early on Tuesday". */
  private @Nullable Phrase part(Cursor in) {
    Lexeme part = in.take();
    in.skip(Kind.DASH);
    if (in.is(Kind.UNITS, Kind.OF) && in.peek().isUnit(Unit.HOUR)) {
      in.take();
    }
    if (!in.skip(Kind.IN) && !in.skip(Kind.ON)) {
      in.skip(Kind.OF);
    }
    return modified(part, in);
  }

  /** "the end of May", "the beginning of last year", "the end of the year". */
  private @Nullable Phrase edge(Cursor in) {
    Lexeme edge = in.take();
    if (!in.skip(Kind.OF)) {
      return in.skip(Kind.DASH) ? modified(edge, in) : null;
    }
    int place = in.at();
    in.skip(Kind.THE);
    if (in.is(Kind.UNIT) && !in.peek(1).is(Kind.OF)) {
      Unit unit = in.take().unit();
      boolean known = unit == Unit.DAY || (unit.compareTo(Unit.WEEK) >= 0 && unit != Unit.WEEKEND);
      Base base = unit == Unit.DAY ? Base.TOLD : Base.PUBLISHED;
      return known ? new Phrase.Modified(new Away(unit, 0, base), MODS[edge.number()]) : null;
    }
    in.moveTo(place);
    return modified(edge, in);
  }

  private static final String[] MODS = {"START", "MID", "END"};

  private @Nullable Phrase modified(Lexeme part, Cursor in) {
    Phrase phrase = time(in);
    return phrase == null || phrase instanceof Phrase.Length || phrase instanceof Phrase.Repeated
        ? null
        : new Phrase.Modified(phrase, MODS[part.number()]);
  }

  private @Nullable Phrase approximate(Cursor in) {
    in.take();
    boolean counted =
        switch (in.peek().kind()) {
          case NUMBER, TENS, A, HALF, CLOCK -> true;
          default -> false;
        };
    Phrase phrase = counted ? time(in) : null;
    return phrase == null ? null : new Phrase.Modified(phrase, "APPROX");
  }

  /** "daily", "every two weeks", "every Monday", "twice a year", "per month", "Sundays". */
  private @Nullable Phrase repeated(Cursor in) {
    Lexeme first = in.take();
    return switch (first.kind()) {
      case WEEKDAYS ->
          around.isCapital(first) ? new Phrase.Repeated("XXXX-WXX-" + first.number()) : null;
      case FREQUENCY -> new Phrase.Repeated(first.unit().duration(Amount.of(1)));
      case EVERY -> every(in);
      case PER -> in.is(Kind.UNIT) ? Lengths.often(Amount.of(1), in.take().unit()) : null;
      case TIMES ->
          (in.skip(Kind.A) || in.skip(Kind.PER) || in.skip(Kind.EVERY)) && in.is(Kind.UNIT)
              ? Lengths.often(Amount.of(1), in.take().unit())
              : null;
      default -> null;
    };
  }

  private @Nullable Phrase every(Cursor in) {
    Lexeme next = in.peek();
    if (next.is(Kind.UNIT)) {
      in.take();
      return Lengths.often(Amount.of(1), next.unit());
    }
    Amount amount = lengths.amount(in);
    if (amount != null) {
      return in.is(Kind.UNITS) ? Lengths.often(amount, in.take().unit()) : null;
    }
    Phrase each =
        switch (next.kind()) {
          case WEEKDAY -> new Phrase.Weekday(DayOfWeek.of(next.number()), Which.ANY);
          case SEASON -> new Phrase.Yearly(new Recurring.Season(next.number()), Which.ANY);
          case MONTH -> new Phrase.Yearly(new Months(next.number(), next.number()), Which.ANY);
          default -> null;
        };
    if (each == null) {
      return null;
    }
    in.take();
    String undated = each.ground(Context.NOTHING).value();
    return undated == null ? null : new Phrase.Repeated(undated);
  }

  /** "AD 79". */
  private @Nullable Phrase era(Cursor in) {
    Lexeme era = in.take();
    boolean after = era.number() == 0 && around.isUpperCase(era) && in.is(Kind.NUMBER);
    return after && in.peek().digits() > 0 ? year(in.take().number()) : null;
  }

  /** "'94", "'90s". */
  private @Nullable Phrase shortYear(Cursor in) {
    Lexeme led = in.peek(-1);
    Lexeme mark = in.take();
    if (!mark.touches(in.peek())) {
      return null;
    }
    if (in.is(Kind.DECADE)) {
      return decade(in);
    }
    boolean year =
        in.peek().digits() == 2 && (led.is(Kind.IN) || led.is(Kind.SINCE) || led.is(Kind.OF));
    return year ? year(Dates.shortYear(in.take().number())) : null;
  }
}
