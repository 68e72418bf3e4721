package dev.hearsay.figure;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.figure.Phrases.Match;
import dev.hearsay.lexicon.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Units of measure and their names, from {@code units.txt}. */
final class Units {
  /** A unit: its symbol, what it measures, and its definition, empty where it has none. */
  record Measure(String symbol, Figure.Kind kind, String definition) {}

  private static final CharMatcher UPPER = CharMatcher.forPredicate(Character::isUpperCase);
  private static final Phrases<Measure> NAMES = new Phrases<>();
  private static final ImmutableMap<String, Measure> BY_SYMBOL = read();

  private Units() {}

  /** The unit that is named from an atom on, past a hyphen; null if none is. */
  static @Nullable Match<Measure> startingAt(Atoms atoms, int atom) {
    int start =
        atoms.isDash(atom) && atoms.isGlued(atom) && atoms.isGlued(atom + 1) ? atom + 1 : atom;
    Match<Measure> found = NAMES.startingAt(atoms, start);
    return found == null || (atoms.isGlued(found.end()) && atoms.isDigits(found.end()))
        ? null
        : new Match<>(found.meaning(), atom, found.end());
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
        if (name.length() <= 2 || UPPER.matchesAnyOf(name)) {
          NAMES.addExactly(name, unit);
        } else {
          NAMES.add(name, unit);
        }
      }
    }
    return units.buildOrThrow();
  }
}
