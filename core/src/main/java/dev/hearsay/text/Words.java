package dev.hearsay.text;

import java.util.Locale;

/** Forms of a word that lexicons are asked for. */
final class Words {
  private Words() {}

  /** The word in lower case, its apostrophes straight; the same object where it is already so. */
  static String lower(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        return lowered(word);
      }
      if (c > 0x7f) {
        return lowered(word);
      }
    }
    return word;
  }

  private static String lowered(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u02bc', '\'');
    return lower.indexOf(0xad) < 0 ? lower : lower.replace("\u00ad", "");
  }

  /** {@code GEN} as {@code Gen}; other words as they are. */
  static String asTitle(String word) {
    if (word.length() < 2 || !Characters.isUpper(word.charAt(1))) {
      return word;
    }
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
