package dev.hearsay.text;

/** A place in the text together with the words that stand there. */
public record Excerpt(int start, int end, String text) implements Spanned {
  /** The excerpt of {@code whole} between two offsets. */
  public static Excerpt of(String whole, int start, int end) {
    return new Excerpt(start, end, whole.substring(start, end));
  }
}
