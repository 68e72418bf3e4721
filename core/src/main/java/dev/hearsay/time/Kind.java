package dev.hearsay.time;

/** What a word can be to a time expression; the kinds of {@code time-words.txt}. */
enum Kind {
  // Words that alone, or with a number, make a time.
  MONTH,
  WEEKDAY,
  WEEKDAYS,
  SEASON,
  UNIT,
  UNITS,
  DAYPART,
  RELATIVE_DAY,
  OVERNIGHT,
  DECADE,
  HOLIDAY,
  QUARTER,
  CLOCK,
  FREQUENCY,
  ORDINAL,
  /** A number written in figures or as a word; only figures can be years. */
  NUMBER,
  TENS,
  HUNDRED,
  VAGUE,
  HALF,

  // Words that choose one.
  WHICH,
  TOLD,
  AGO,
  OFFSET,
  NOW,
  PART,
  EDGE,
  APPROX,
  EVERY,
  PER,
  TIMES,
  FISCAL,
  ERA,
  OLD,
  LONG,

  // Parts of clock times.
  MERIDIEM,
  OCLOCK,
  ZONE,
  LOCAL,
  /** The letter between date and clock time in ISO 8601. */
  T,

  // Small words and marks.
  THE,
  A,
  OF,
  IN,
  ON,
  AT,
  FOR,
  FROM,
  BETWEEN,
  SINCE,
  TO,
  AND,
  COMMA,
  DASH,
  SLASH,
  COLON,
  DOT,
  APOSTROPHE,
  S,
  /** Any other word, and the end of the text. */
  OTHER;

  /** Whether no time expression is without a word of such a kind. */
  boolean isCore() {
    return compareTo(NUMBER) <= 0;
  }
}
