package dev.hearsay.figure;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;

/**
 * Tells the digits that are part of a name, an address or a clock time from numbers: "T-72",
 * "Article 5", "9:20", "+380 44 123 45 67".
 */
final class Designations {
  private static final ImmutableSet<String> DESIGNATORS = Lexicon.set("designators.txt");
  private static final int LONGEST = 15;

  private final Atoms atoms;

  Designations(Atoms atoms) {
    this.atoms = atoms;
  }

  /** The atom after the name that an amount in digits belongs to, or -1 if it counts. */
  int endOfName(Amount amount) {
    int start = amount.start();
    int end = amount.after();
    if (!atoms.isDigits(start)) {
      return -1;
    }
    if (isGluedToName(start) || isGluedBefore(end) || isLong(start) || isListMark(start)) {
      return Math.max(end, endOfChain(amount.end()));
    }
    if (isDialled(start)) {
      return endOfDialled(start);
    }
    int chain = endOfChain(amount.end());
    if (chain > amount.end()) {
      return chain;
    }
    return follows(start) && !countsPlural(end) ? end : -1;
  }

  /** "T-72", "MH17", "B2": letters or a hyphen with letters before. */
  private boolean isGluedToName(int start) {
    if (!atoms.isGlued(start)) {
      return false;
    }
    if (atoms.isWord(start - 1) || atoms.isDigits(start - 1)) {
      return true;
    }
    boolean mark = "/:_@#.\\".indexOf(atoms.word(start - 1)) >= 0;
    boolean bound = atoms.isDash(start - 1) || mark;
    return bound
        && atoms.isGlued(start - 1)
        && (atoms.isWord(start - 2) || atoms.isDigits(start - 2));
  }

  /** "2A4", "3D": letters behind that are no unit. */
  private boolean isGluedBefore(int end) {
    return atoms.isGlued(end)
        && (atoms.isWord(end) || atoms.isDigits(end) || atoms.isMark(end, '@'));
  }

  /** "+380 44 123 45 67". */
  private boolean isDialled(int start) {
    return atoms.isMark(start - 1, '+')
        && atoms.isGlued(start)
        && (atoms.isDigits(start + 1) || (atoms.isDash(start + 1) && atoms.isGlued(start + 1)));
  }

  private int endOfDialled(int start) {
    int at = start + 1;
    while (atoms.isDigits(at) || (atoms.isDash(at) && atoms.isDigits(at + 1))) {
      at++;
    }
    return at;
  }

  private boolean isLong(int start) {
    return atoms.end(start) - atoms.start(start) > LONGEST;
  }

  /** "3." or "(3)" before the first word of a line. */
  private boolean isListMark(int start) {
    return start == 0
        && (atoms.isMark(1, '.') || atoms.isMark(1, ')'))
        && atoms.isGlued(1)
        && atoms.isWord(2);
  }

  /** The end of what hyphens, colons or slashes chain to digits: "10-7", "9:20", "555-123-4567". */
  private int endOfChain(int end) {
    int at = end;
    while (atoms.isGlued(at)
        && atoms.isGlued(at + 1)
        && (atoms.isDash(at) || atoms.isMark(at, ':') || atoms.isMark(at, '/'))
        && atoms.isDigits(at + 1)) {
      at += 2;
    }
    return at;
  }

  private boolean follows(int start) {
    String before = atoms.word(start - 1);
    if (before.isEmpty()) {
      return false;
    }
    return DESIGNATORS.contains(before)
        || (atoms.isWord(start - 1)
            && DESIGNATORS.contains(
                atoms.text().substring(atoms.start(start - 1), atoms.end(start - 1))));
  }

  /** "In the station 30 passengers waited": a plural after the number is counted. */
  private boolean countsPlural(int end) {
    return People.isPlural(atoms.word(end)) || atoms.word(end).equals("people");
  }
}
