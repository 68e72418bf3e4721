package dev.hearsay.time;

/** Which one of those that come again is meant. */
enum Which {
  /** No word says which: "on Tuesday". */
  ANY,
  /** "last Tuesday". */
  LAST,
  /** "this Tuesday". */
  THIS,
  /** "next Tuesday". */
  NEXT,
  /** Counted from the day that is being told of: "the previous Tuesday". */
  TOLD_LAST,
  /** Counted from the day that is being told of: "the following Tuesday". */
  TOLD_NEXT;

  /** Whether the one under way can be meant. */
  boolean isOpen() {
    return this == ANY || this == THIS;
  }

  /** The one that a word of the lexicon chooses. */
  static Which of(Lexeme word) {
    boolean told = word.is(Kind.TOLD);
    if (word.number() == 0) {
      return THIS;
    }
    if (word.number() < 0) {
      return told ? TOLD_LAST : LAST;
    }
    return told ? TOLD_NEXT : NEXT;
  }
}
