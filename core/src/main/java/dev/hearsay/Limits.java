package dev.hearsay;

/**
 * How much the library takes on before it stops with a note.
 *
 * @param maxLength the longest text that is read whole, in UTF-16 code units
 */
public record Limits(int maxLength) {
  private static final Limits DEFAULTS = new Limits(16_000_000);

  /** Checks the limits. */
  public Limits {
    if (maxLength < 1) {
      throw new IllegalArgumentException("maxLength must be positive but is " + maxLength);
    }
  }

  /** The limits that hold unless others are given. */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /** The same limits but for the longest text. */
  public Limits withMaxLength(int length) {
    return new Limits(length);
  }
}
