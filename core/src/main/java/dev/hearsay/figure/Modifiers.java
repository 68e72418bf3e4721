package dev.hearsay.figure;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.figure.Phrases.Match;
import dev.hearsay.lexicon.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words around a number that say how it is meant, from {@code bounds.txt}: "at least",
 * "up to", "or more".
 */
final class Modifiers {
  /** The atoms of a number with its modifiers, and the bound that they set. */
  record Modified(int start, int end, Bound bound) {}

  private static final int MOST = 3;
  private static final ImmutableSet<String> PARTICLE_VERBS =
      ImmutableSet.of("hand", "hands", "handed", "handing", "turn", "turned", "turning", "sign");
  private static final Phrases<Bound> BEFORE = new Phrases<>();
  private static final Phrases<Bound> AFTER = new Phrases<>();

  static {
    for (List<String> row : Lexicon.table("bounds.txt")) {
      (row.get(0).equals("before") ? BEFORE : AFTER).add(row.get(2), Bound.valueOf(row.get(1)));
    }
  }

  private final Atoms atoms;
  private final NumeralReader numerals;

  Modifiers(Atoms atoms, NumeralReader numerals) {
    this.atoms = atoms;
    this.numerals = numerals;
  }

  /** Takes in the modifiers around the atoms {@code [start, end)} of a number. */
  Modified around(int start, int end) {
    Bound bound = Bound.EXACT;
    for (int i = 0; i < MOST; i++) {
      Match<Bound> before = before(start);
      if (before == null) {
        break;
      }
      bound = stronger(bound, before.meaning());
      start = before.start();
    }
    for (int i = 0; i < MOST - 1; i++) {
      Match<Bound> after = after(end);
      if (after == null) {
        break;
      }
      bound = stronger(bound, after.meaning());
      end = after.end();
    }
    return new Modified(start, end, bound);
  }

  /** The bound that words after the noun set: "sixty people or more". */
  Bound after(int noun, Bound bound) {
    Match<Bound> after = AFTER.startingAt(atoms, noun);
    return after == null || isBeforeNumber(after.end()) || after.meaning() == Bound.EXACT
        ? bound
        : stronger(bound, after.meaning());
  }

  private @Nullable Match<Bound> before(int start) {
    int end = start;
    while (end > 0 && atoms.isQuote(end - 1) && start - end < 2) {
      end--;
    }
    Match<Bound> found = BEFORE.endingAt(atoms, end);
    if (found == null && atoms.isMark(end - 1, ',')) {
      Match<Bound> apart = BEFORE.endingAt(atoms, end - 1);
      return apart != null && "at".equals(atoms.word(apart.start())) ? withQuote(apart) : null;
    }
    return found == null || isParticle(found) ? null : withQuote(found);
  }

  /** Whether "over" belongs to the verb: "hand over 12 prisoners". */
  private boolean isParticle(Match<Bound> found) {
    return atoms.word(found.start()).equals("over")
        && PARTICLE_VERBS.contains(atoms.word(found.start() - 1));
  }

  /** Takes in the opening quotation mark of “up to”. */
  private Match<Bound> withQuote(Match<Bound> found) {
    boolean quoted =
        atoms.isQuote(found.start() - 1)
            && atoms.isGlued(found.start())
            && atoms.isQuote(found.end());
    return quoted ? new Match<>(found.meaning(), found.start() - 1, found.end()) : found;
  }

  private @Nullable Match<Bound> after(int end) {
    int start = atoms.isMark(end, ',') && "at".equals(atoms.word(end + 1)) ? end + 1 : end;
    Match<Bound> found = AFTER.startingAt(atoms, start);
    if (found == null || isBeforeNumber(found.end())) {
      return null;
    }
    boolean comparison =
        atoms.word(found.end()).equals("than") || atoms.word(found.end()).equals("of");
    return comparison ? null : found;
  }

  private boolean isBeforeNumber(int atom) {
    int at = Currencies.after(atoms, atom) != null && !atoms.isWord(atom) ? atom + 1 : atom;
    return atoms.isDigits(at) || (numerals.mayBegin(at) && numerals.read(at) != null);
  }

  private static Bound stronger(Bound one, Bound other) {
    if (one == Bound.EXACT) {
      return other;
    }
    return one == Bound.APPROXIMATE && other != Bound.EXACT ? other : one;
  }
}
