package dev.hearsay.entity;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;

/** Tells sentences whose capitals say nothing. */
final class Headlines {
  private static final int LONGEST = 40;

  private Headlines() {}

  /**
   * Whether nearly all longer words of a sentence are capitalized: a title-case headline. It has no
   * final period.
   */
  static boolean titleCase(TaggedDocument document, Sentence sentence) {
    int words = 0;
    int capitals = 0;
    int end = Math.min(sentence.endToken(), sentence.firstToken() + LONGEST);
    for (int i = sentence.firstToken(); i < end; i++) {
      String word = document.word(i);
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        words++;
        if (Shape.capitalized(word)) {
          capitals++;
        }
      }
    }
    return words >= 4
        && capitals >= words * 0.85
        && !document.lower(sentence.endToken() - 1).equals(".");
  }
}
