package dev.hearsay.time;

/**
 * How many of a unit, in halves, so that "two and a half years" is one.
 *
 * @param halves twice the number; negative where the words do not say ("a few")
 */
record Amount(int halves) {
  /** An amount that the words leave open. */
  static final Amount VAGUE = new Amount(-1);

  /** A whole number. */
  static Amount of(int number) {
    return new Amount(2 * number);
  }

  /** Whether the words say a whole number. */
  boolean isWhole() {
    return halves >= 0 && halves % 2 == 0;
  }

  /** The whole number. */
  int whole() {
    return halves / 2;
  }

  /** The amount times a number, as ISO 8601 writes it; {@code X} where nobody counted. */
  String times(int factor) {
    if (halves < 0) {
      return "X";
    }
    int product = halves * factor;
    return product % 2 == 0 ? Integer.toString(product / 2) : product / 2 + ".5";
  }
}
