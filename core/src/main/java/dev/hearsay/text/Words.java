package dev.hearsay.text;

import java.util.Locale;

/** Forms of a word that lexicons are asked for. */
final class Words {
  private static final char SOFT_HYPHEN = '\u00ad';

  private Words() {}

  /** The word in lower case, its apostrophes straight; the same object where it is already so. */
  static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c >= 'A' && c <= 'Z') || c > 0x7f) {
        return lowered(word);
      }
    }
    return word;
  }

  /** Character by character: the JDK's way costs quadratic time for letters such as U+0130. */
  private static String lowered(String word) {
    char[] lower = new char[word.length()];
    int length = 0;
    for (int i = 0; i < lower.length; i++) {
      char c = word.charAt(i);
      if (c != SOFT_HYPHEN) {
        lower[length++] = Characters.isApostrophe(c) ? '\'' : Character.toLowerCase(c);
      }
    }
    return new String(lower, 0, length);
  }

  /** {@code GEN} as {@code Gen}; other words as they are. */
  static String asTitle(String word) {
    if (word.length() < 2 || !Characters.isUpper(word.charAt(1))) {
      return word;
    }
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
