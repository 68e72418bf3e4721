package dev.hearsay.text;

/**
 * Something with a place in the text: {@code [start, end)} in UTF-16 code units of the original.
 */
public interface Spanned {
  /** Offset of the first character. */
  int start();

  /** Offset after the last character. */
  int end();

  /** Whether the two places share a character. */
  default boolean overlaps(Spanned other) {
    return start() < other.end() && other.start() < end();
  }

  /** Whether the other place lies wholly inside this one. */
  default boolean encloses(Spanned other) {
    return start() <= other.start() && other.end() <= end();
  }
}
