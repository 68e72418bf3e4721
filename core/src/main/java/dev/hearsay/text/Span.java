package dev.hearsay.text;

/** A place in the text. */
public record Span(int start, int end) implements Spanned {
  /**
   * Checks that the span is one.
   *
   * @throws IllegalArgumentException if the end lies before the start, or the start before the text
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }
}
