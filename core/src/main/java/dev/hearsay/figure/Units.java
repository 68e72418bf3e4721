package dev.hearsay.figure;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.figure.Phrases.Match;
import dev.hearsay.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Units of measure and their names, from {@code units.txt}. */
final class Units {
  /** A unit: its symbol, what it measures, and its definition, empty where it has none. */
  record Measure(String symbol, Figure.Kind kind, String definition) {}

  /** A name of a unit; {@code spelling} is how it must be written, null if case is free. */
  private record Name(Measure unit, @Nullable String spelling) {}

  private static final CharMatcher UPPER = CharMatcher.forPredicate(Character::isUpperCase);
  private static final Phrases<Name> NAMES = new Phrases<>();
  private static final ImmutableMap<String, Measure> BY_SYMBOL = read();

  private Units() {}

  /** The unit that is named from an atom on, past a hyphen; null if none is. */
  static @Nullable Match<Measure> startingAt(Atoms atoms, int atom) {
    int start =
        atoms.isDash(atom) && atoms.isGlued(atom) && atoms.isGlued(atom + 1) ? atom + 1 : atom;
    Match<Name> found = NAMES.startingAt(atoms, start);
    if (found == null) {
      return null;
    }
    String spelling = found.meaning().spelling();
    boolean written = spelling == null || atoms.isWritten(found.start(), found.end(), spelling);
    boolean whole = !(atoms.isGlued(found.end()) && atoms.isDigits(found.end()));
    return written && whole ? new Match<>(found.meaning().unit(), atom, found.end()) : null;
  }

  /** A unit by its symbol, or null. */
  static @Nullable Measure of(String symbol) {
    return BY_SYMBOL.get(symbol);
  }

  /** All units. */
  static Iterable<Measure> all() {
    return BY_SYMBOL.values();
  }

  private static ImmutableMap<String, Measure> read() {
    ImmutableMap.Builder<String, Measure> units = ImmutableMap.builder();
    for (List<String> row : Lexicon.table("units.txt")) {
      Measure unit = new Measure(row.get(0), Figure.Kind.valueOf(row.get(1)), row.get(2));
      units.put(unit.symbol(), unit);
      for (String name : Splitter.on(", ").split(row.get(3))) {
        boolean caseMatters = name.length() <= 2 || UPPER.matchesAnyOf(name);
        NAMES.add(
            name.toLowerCase(Locale.ROOT),
            new Name(unit, caseMatters ? name.replace(" ", "") : null));
      }
    }
    return units.buildOrThrow();
  }
}
