package dev.hearsay.time;

import org.jspecify.annotations.Nullable;

/** Productions of clock times: "9:20 p.m.", "0600 GMT", "3 o'clock", "noon local time". */
final class Clocks {
  private static final int HOUR = 60;

  private final Surroundings around;

  Clocks(Surroundings around) {
    this.around = around;
  }

  /** Reads a clock time as minutes of the day, or returns null and leaves the cursor anywhere. */
  @Nullable Integer read(Cursor in) {
    Integer minutes = in.is(Kind.CLOCK) ? Integer.valueOf(in.take().number()) : inFigures(in);
    if (minutes != null && !zone(in)) {
      in.skip(Kind.LOCAL, Kind.LOCAL);
    }
    return minutes;
  }

  private @Nullable Integer inFigures(Cursor in) {
    Lexeme before = in.peek(-1);
    if (!in.is(Kind.NUMBER) || (around.isJoined(in.peek()) && !in.peek(-1).is(Kind.T))) {
      return null;
    }
    Lexeme first = in.take();
    if (first.digits() == 4 || (first.digits() == 3 && isZone(in.peek()))) {
      return military(in, first);
    }
    if (in.is(Kind.OCLOCK) && first.number() >= 1 && first.number() <= 12) {
      in.take();
      return first.number() * HOUR;
    }
    Lexeme mark = in.peek();
    int minute = minute(in, first);
    if ((minute < 0 && mark.is(Kind.COLON)) || first.number() > 23) {
      return null;
    }
    if (in.is(Kind.MERIDIEM) && first.number() >= 1) {
      Lexeme meridiem = in.take();
      if (first.digits() == 0 && around.text(meridiem).equals("am")) {
        return null; // "which of the two am I"
      }
      boolean open = !around.text(meridiem).endsWith(".");
      if (open && meridiem.touches(in.peek()) && around.text(meridiem).indexOf('.') == 1) {
        in.skip(Kind.DOT);
      }
      return twelveHours(first.number(), meridiem.number()) + Math.max(0, minute);
    }
    boolean led = minute >= 0 && mark.is(Kind.COLON) && (isLed(before) || isZone(in.peek()));
    return led ? Integer.valueOf(first.number() * HOUR + minute) : null;
  }

  private static int twelveHours(int hour, int meridiem) {
    return (hour > 12 ? hour : hour % 12 + meridiem) * HOUR;
  }

  /** ":20", ":20:05" or ".20" after the hour; -1 if there is none. */
  private static int minute(Cursor in, Lexeme hour) {
    Lexeme mark = in.peek();
    Lexeme minute = in.peek(1);
    boolean dotted = mark.is(Kind.DOT) && in.peek(2).is(Kind.MERIDIEM);
    if ((!mark.is(Kind.COLON) && !dotted)
        || !hour.touches(mark)
        || !mark.touches(minute)
        || minute.digits() != 2
        || minute.number() >= HOUR) {
      return -1;
    }
    in.moveTo(in.at() + 2);
    if (in.is(Kind.COLON) && in.peek(1).digits() == 2 && minute.touches(in.peek())) {
      in.moveTo(in.at() + 2);
    }
    return minute.number();
  }

  /** "0600 GMT", "1430 hours". */
  private @Nullable Integer military(Cursor in, Lexeme time) {
    boolean zoned = isZone(in.peek());
    boolean hours = in.peek().isUnit(Unit.HOUR) && in.peek(-2).is(Kind.AT);
    if ((!zoned && !hours) || time.number() >= 24 * 100 || time.number() % 100 >= HOUR) {
      return null;
    }
    if (!zoned) {
      in.take();
    }
    return time.number() / 100 * HOUR + time.number() % 100;
  }

  /** A word after which a bare "10:30" is a clock time and no score. */
  private static boolean isLed(Lexeme before) {
    return switch (before.kind()) {
      case AT, FROM, TO, SINCE, BETWEEN, APPROX, T, OFFSET, DASH -> true;
      default -> false;
    };
  }

  private boolean zone(Cursor in) {
    if (isZone(in.peek())) {
      in.take();
      return true;
    }
    return false;
  }

  private boolean isZone(Lexeme word) {
    return word.is(Kind.ZONE) && around.isUpperCase(word);
  }
}
