package dev.hearsay.figure;

import java.math.BigDecimal;

/** Scales written short: "m" in "€600m" is million, in "a 600m race" it is metre. */
final class Abbreviation {
  private Abbreviation() {}

  /** Whether the short word after a number is a scale. */
  static boolean isScale(Atoms atoms, int at, BigDecimal number) {
    boolean glued = atoms.isGlued(at);
    boolean capital = Character.isUpperCase(atoms.text().charAt(atoms.start(at)));
    boolean glues = atoms.isGlued(at + 1) && (atoms.isWord(at + 1) || atoms.isDigits(at + 1));
    if (glues || (atoms.isMark(at + 1, '/') && atoms.isGlued(at + 1))) {
      return false;
    }
    return switch (atoms.word(at)) {
      case "k" -> !capital || glued;
      case "b" -> glued;
      case "m" ->
          (capital && !atoms.isWord(at + 1))
              || (glued && (capital || hasCurrency(atoms, at) || countsWhatFollows(atoms, at)));
      case "mm" -> capital;
      case "t" -> glued && hasCurrency(atoms, at);
      case "g" -> capital && (!glued || number.compareTo(BigDecimal.TEN) >= 0);
      default -> true;
    };
  }

  private static boolean hasCurrency(Atoms atoms, int at) {
    return Currencies.before(atoms, at - 1) != null || Currencies.after(atoms, at + 1) != null;
  }

  private static boolean countsWhatFollows(Atoms atoms, int at) {
    return atoms.isWord(at + 1)
        && (People.isPlural(atoms.word(at + 1)) || "people".equals(atoms.word(at + 1)));
  }
}
