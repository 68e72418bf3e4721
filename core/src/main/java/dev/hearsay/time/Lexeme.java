package dev.hearsay.time;

/**
 * A word of a time expression, or a part of one: "3pm" is two lexemes, "Jan." and "9/11" are one.
 *
 * @param number what it counts: the month, the day of the week, the unit, the numeral's value
 * @param digits how many digits a numeral has; 0 for words and for numbers with separators
 * @param token index of the token that it stands in
 */
record Lexeme(Kind kind, int number, int digits, int start, int end, int token) {
  /** Neither a word nor in the text: what stands where nothing does. */
  static final Lexeme NONE = new Lexeme(Kind.OTHER, 0, 0, -1, -1, -1);

  boolean is(Kind other) {
    return kind == other;
  }

  /** Whether nothing stands between this lexeme and the next. */
  boolean touches(Lexeme next) {
    return end == next.start;
  }

  /** The unit that the word is. */
  Unit unit() {
    return Unit.numbered(number);
  }

  /** Whether the word is a unit, in the singular or plural. */
  boolean isUnit() {
    return kind == Kind.UNIT || kind == Kind.UNITS;
  }

  /** Whether the word is the unit, in the singular or plural. */
  boolean isUnit(Unit unit) {
    return isUnit() && unit() == unit;
  }

  /** Whether the word counts the days of a month. */
  boolean isDayOfMonth() {
    return number >= 1
        && number <= 31
        && (kind == Kind.ORDINAL || (kind == Kind.NUMBER && (digits == 1 || digits == 2)));
  }

  /** Whether the word is a numeral of four digits that can be a year. */
  boolean isYear() {
    return kind == Kind.NUMBER && digits == 4 && number >= 1000 && number < 2200;
  }
}
