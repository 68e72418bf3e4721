package dev.hearsay.entity;

/** How a word is written. */
final class Shape {
  private Shape() {}

  /** Whether a word begins with a capital. */
  static boolean capitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether a word has a letter, and each of its letters is a capital. */
  static boolean allCapitals(String word) {
    boolean letters = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters = true;
      }
    }
    return letters;
  }

  /** How many capitals a word has. */
  static int capitals(String word) {
    return (int) word.chars().filter(Character::isUpperCase).count();
  }

  /** Whether a word looks like an acronym: two to eight capitals, perhaps with points or digits. */
  static boolean acronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && c != '-' && !Character.isDigit(c)) {
        return false;
      }
    }
    return capitals >= 2 && capitals <= 8;
  }
}
