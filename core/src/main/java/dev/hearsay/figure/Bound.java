package dev.hearsay.figure;

/** How a number is meant. */
public enum Bound {
  /** As it stands: "300". */
  EXACT,
  /** About it: "some 300", "nearly 300". */
  APPROXIMATE,
  /** It or more: "at least 300". */
  AT_LEAST,
  /** More than it: "over 300". */
  MORE_THAN,
  /** It or less: "up to 300". */
  AT_MOST,
  /** Less than it: "fewer than 300". */
  LESS_THAN,
  /** Between two: "20 to 30". */
  RANGE,
  /** No number named: "dozens". */
  VAGUE
}
