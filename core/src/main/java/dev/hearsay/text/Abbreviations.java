package dev.hearsay.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that keep their period, words that open sentences: what the data files say of periods. */
final class Abbreviations {
  /** How an abbreviation behaves at its period. */
  enum Kind {
    /** Stands before a name ("Gen.") and never ends a sentence. */
    TITLE,
    /** Is one only before a number ("No. 3"); otherwise a word at the end of its sentence. */
    NUMBER,
    /** Ends its sentence only where a word follows that opens sentences ("Inc.", "U.S."). */
    MIDDLE,
    /** Ends its sentence before any capital ("etc.", "p.m."). */
    END
  }

  private static final ImmutableMap<String, Kind> KINDS = kinds();
  private static final ImmutableSet<String> OPENERS = Lexicon.set("sentence-openers.txt");

  private static final ImmutableSet<String> CONTINUERS = Lexicon.set("time-continuers.txt");

  private Abbreviations() {}

  private static ImmutableMap<String, Kind> kinds() {
    ImmutableMap.Builder<String, Kind> kinds = ImmutableMap.builder();
    for (Map.Entry<String, String> entry : Lexicon.map("abbreviations.txt").entrySet()) {
      kinds.put(entry.getKey(), Kind.valueOf(entry.getValue().toUpperCase(Locale.ROOT)));
    }
    return kinds.buildOrThrow();
  }

  /** How a word behaves before a period, or null if it is no abbreviation. */
  static @Nullable Kind kind(String wordWithoutPeriod) {
    return KINDS.get(wordWithoutPeriod);
  }

  /** Whether a word, in lower case, goes on after a time of day: "a.m. EST", "p.m. Sunday". */
  static boolean goesOn(String lower) {
    return CONTINUERS.contains(lower);
  }

  /** Whether a word, in lower case, is one that opens sentences far more often than names. */
  static boolean opensSentence(String lower) {
    return OPENERS.contains(lower);
  }
}
