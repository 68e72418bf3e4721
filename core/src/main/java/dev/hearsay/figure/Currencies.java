package dev.hearsay.figure;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.hearsay.figure.Phrases.Match;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.PartOfSpeech;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and signs of currencies, from {@code currencies.txt}. */
final class Currencies {
  /** A name of a currency; {@code spelling} is how it must be written, null if case is free. */
  private record Name(String code, @Nullable String spelling) {}

  private static final CharMatcher UPPER = CharMatcher.forPredicate(Character::isUpperCase);
  private static final Phrases<Name> BEFORE = new Phrases<>();
  private static final Phrases<Name> AFTER = new Phrases<>();

  static {
    Set<String> codes = new HashSet<>();
    for (List<String> row : Lexicon.table("currencies.txt")) {
      Phrases<Name> phrases = row.get(1).equals("before") ? BEFORE : AFTER;
      for (String name : Splitter.on(", ").split(row.get(2))) {
        add(phrases, name, row.get(0));
      }
      if (UPPER.matchesAllOf(row.get(0)) && codes.add(row.get(0))) {
        add(BEFORE, row.get(0), row.get(0));
        add(AFTER, row.get(0), row.get(0));
      }
    }
  }

  private Currencies() {}

  /** The currency that is named just before an atom: "$", "NOK"; null if none is. */
  static @Nullable Match<String> before(Atoms atoms, int end) {
    return checked(BEFORE.endingAt(atoms, end), atoms);
  }

  /** The currency that is named from an atom on: "euros", "US dollars"; null if none is. */
  static @Nullable Match<String> after(Atoms atoms, int start) {
    if (atoms.isWord(start) && atoms.tag(start) == PartOfSpeech.VERB) {
      return null;
    }
    return checked(AFTER.startingAt(atoms, start), atoms);
  }

  private static @Nullable Match<String> checked(@Nullable Match<Name> found, Atoms atoms) {
    if (found == null) {
      return null;
    }
    String spelling = found.meaning().spelling();
    return spelling == null || atoms.isWritten(found.start(), found.end(), spelling)
        ? new Match<>(found.meaning().code(), found.start(), found.end())
        : null;
  }

  private static void add(Phrases<Name> phrases, String name, String code) {
    boolean caseMatters = name.length() <= 4 && UPPER.matchesAnyOf(name);
    phrases.add(name.toLowerCase(Locale.ROOT), new Name(code, caseMatters ? name : null));
  }
}
