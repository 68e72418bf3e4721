package dev.hearsay.testing;

import java.util.Locale;

/**
 * One difference between what is found in a text and what is expected.
 *
 * @param finding the line of the finding
 * @param line the line of the text where it stands, from 1; 0 for what is not found
 * @param column the column there, from 1 in UTF-16 code units; 0 for what is not found
 */
public record Difference(Kind kind, String finding, int line, int column) {
  /** In which way the two differ. */
  public enum Kind {
    /** It is expected but not found. */
    MISSING,
    /** It is found but not expected. */
    UNEXPECTED,
    /** It was known to be missed and is found now: drop the {@code ?} before it. */
    MENDED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Difference missing(String finding) {
    return new Difference(Kind.MISSING, finding, 0, 0);
  }

  static Difference at(String text, int offset, Kind kind, String finding) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Difference(kind, finding, line, offset - before.lastIndexOf('\n'));
  }

  /** Where it stands, {@code 3:14}, or {@code -} for what is not found. */
  public String place() {
    return line == 0 ? "-" : line + ":" + column;
  }

  @Override
  public String toString() {
    return kind + (line == 0 ? "" : ", at " + place()) + ": " + finding;
  }
}
