package dev.hearsay.figure;

import java.math.BigDecimal;

/**
 * A number as it stands in the text, without what is around it: "2,700", "two dozen", "dozens".
 *
 * @param start its first atom
 * @param end the atom after it
 * @param value its value; of a vague number the least
 * @param scale the multiplier that it ends in ("thousand"), else 1
 */
record Numeral(int start, int end, BigDecimal value, BigDecimal scale, Form form) {
  /** How a number is written. */
  enum Form {
    /** Digits alone: "2014", "2,700". */
    DIGITS,
    /** With words: "twelve", "1.2 million". */
    WORDS,
    /** "a third", "3/4". */
    FRACTION,
    /** "third", "21st". */
    ORDINAL,
    /** No number named: "dozens", "several". */
    VAGUE,
    /** "no", "none", "not one". */
    NONE
  }

  boolean is(Form form) {
    return this.form == form;
  }

  /** The same number below zero. */
  Numeral negated() {
    return new Numeral(start, end, value.negate(), scale, form);
  }

  /** The same number, multiplied by a scale that another one ends in. */
  Numeral scaledBy(BigDecimal factor) {
    return new Numeral(start, end, value.multiply(factor), factor, form);
  }
}
