package dev.hearsay.opennlp.feature;

import dev.hearsay.opennlp.sequence.Hash;
import java.util.Locale;

/** What the letters of a word are hashed to. */
final class Letters {
  private static final int LONGEST_SHAPE = 6;

  private Letters() {}

  static boolean capital(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  static boolean allCapitals(String word) {
    return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
  }

  /** The word with its first letter alone as a capital, but for words of one letter. */
  static String title(String word) {
    return word.length() < 2
        ? word
        : Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
  }

  /** All letters, with digits alike. */
  static long word(String lower) {
    long hash = Hash.empty();
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      hash = Hash.append(hash, Character.isDigit(c) ? '0' : c);
    }
    return Hash.finish(hash);
  }

  /** The last letters, or all if there are no more. */
  static long ending(String lower, int length) {
    long hash = Hash.empty();
    for (int i = Math.max(0, lower.length() - length); i < lower.length(); i++) {
      hash = Hash.append(hash, lower.charAt(i));
    }
    return Hash.finish(hash);
  }

  /**
   * Kinds of letters, where runs count once but for capitals, which may count twice: "Xx", "XX".
   */
  static long shape(String word) {
    long hash = Hash.empty();
    char previous = 0;
    int run = 0;
    int length = 0;
    for (int i = 0; i < word.length() && length < LONGEST_SHAPE; i++) {
      char kind = kind(word.charAt(i));
      run = kind == previous ? run + 1 : 1;
      if (run == 1 || (run == 2 && kind == 'X')) {
        hash = Hash.append(hash, kind);
        length++;
      }
      previous = kind;
    }
    return Hash.finish(hash);
  }

  private static char kind(char c) {
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    if (Character.isLetter(c)) {
      return 'x';
    }
    return Character.isDigit(c) ? '0' : c;
  }
}
