package dev.hearsay.time;

/** The units that time is counted in, in the order of the numbers of {@code time-words.txt}. */
enum Unit {
  SECOND("T", "S"),
  MINUTE("T", "M"),
  HOUR("T", "H"),
  DAY("", "D"),
  NIGHT("", "D"),
  WEEK("", "W"),
  WEEKEND("", "WE"),
  FORTNIGHT("", "W"),
  MONTH("", "M"),
  QUARTER("", "M"),
  YEAR("", "Y"),
  DECADE("", "Y"),
  CENTURY("", "Y");

  private static final Unit[] UNITS = values();

  private final String prefix;
  private final String designator;

  Unit(String prefix, String designator) {
    this.prefix = prefix;
    this.designator = designator;
  }

  /** The unit with a number of the lexicon. */
  static Unit numbered(int number) {
    return UNITS[number];
  }

  /** Whether the unit is shorter than a day. */
  boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** Whether the unit is a day, by light or by dark. */
  boolean isDay() {
    return this == DAY || this == NIGHT;
  }

  /** So many of the unit as an ISO 8601 duration: {@code P3W}; {@code PXW} where nobody counted. */
  String duration(Amount amount) {
    return "P" + prefix + amount.times(basic()) + designator;
  }

  /** How many of its ISO designator one of the unit is. */
  private int basic() {
    return switch (this) {
      case FORTNIGHT -> 2;
      case QUARTER -> 3;
      case DECADE -> 10;
      case CENTURY -> 100;
      default -> 1;
    };
  }
}
