package dev.hearsay.figure;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.hearsay.figure.Phrases.Match;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.PartOfSpeech;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and signs of currencies, from {@code currencies.txt}. */
final class Currencies {
  private static final CharMatcher UPPER = CharMatcher.forPredicate(Character::isUpperCase);
  private static final Phrases<String> BEFORE = new Phrases<>();
  private static final Phrases<String> AFTER = new Phrases<>();

  static {
    Set<String> codes = new HashSet<>();
    for (List<String> row : Lexicon.table("currencies.txt")) {
      Phrases<String> phrases = row.get(1).equals("before") ? BEFORE : AFTER;
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
    return BEFORE.endingAt(atoms, end);
  }

  /** The currency that is named from an atom on: "euros", "US dollars"; null if none is. */
  static @Nullable Match<String> after(Atoms atoms, int start) {
    if (atoms.isWord(start) && atoms.tag(start) == PartOfSpeech.VERB) {
      return null;
    }
    return AFTER.startingAt(atoms, start);
  }

  private static void add(Phrases<String> phrases, String name, String code) {
    if (name.length() <= 3 && UPPER.matchesAnyOf(name)) {
      phrases.addExactly(name, code);
    } else {
      phrases.add(name, code);
    }
  }
}
