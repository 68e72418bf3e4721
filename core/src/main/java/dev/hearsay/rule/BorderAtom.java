package dev.hearsay.rule;

/** The start or the end of a sentence. */
enum BorderAtom implements Atom {
  START,
  END;

  @Override
  public String toString() {
    return this == START ? "^" : "$";
  }
}
