package dev.hearsay.output;

import org.jspecify.annotations.Nullable;

/** Turns offsets in UTF-16 code units into offsets in code points. */
final class CodePoints {
  /** For each code unit the code points before it; null where the two are the same. */
  private final int @Nullable [] before;

  private CodePoints(int @Nullable [] before) {
    this.before = before;
  }

  /** Offsets that stay what they are. */
  static CodePoints asTheyAre() {
    return new CodePoints(null);
  }

  /** The offsets of a text. */
  static CodePoints of(String text) {
    if (text.codePointCount(0, text.length()) == text.length()) {
      return new CodePoints(null);
    }
    int[] before = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = points;
      boolean pair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      points += pair ? 0 : 1;
    }
    before[text.length()] = points;
    return new CodePoints(before);
  }

  /** The code points before an offset. */
  int at(int offset) {
    return before == null ? offset : before[offset];
  }
}
