package dev.hearsay.entity;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.TaggedDocument;

/** Knows the names of events that begin with their year: "2016 Austrian presidential election". */
final class DatedEvents {
  private static final int LONGEST = 7;
  private static final ImmutableSet<String> EVENTS = Lexicon.set("dated-events.txt");

  private DatedEvents() {}

  /** Whether the words stand between a year and the noun of an event that it dates. */
  static boolean name(TaggedDocument document, int first, int end) {
    return yearBefore(document, first) && eventAfter(document, end);
  }

  private static boolean yearBefore(TaggedDocument document, int first) {
    int limit = Math.max(0, first - LONGEST);
    for (int i = first - 1; i >= limit; i--) {
      if (year(document.word(i))) {
        return true;
      }
      if (!inside(document, i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean eventAfter(TaggedDocument document, int end) {
    int limit = Math.min(document.size(), end + LONGEST);
    for (int i = end; i < limit; i++) {
      if (EVENTS.contains(document.lower(i))) {
        return true;
      }
      if (!inside(document, i)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word can stand inside such a name. */
  private static boolean inside(TaggedDocument document, int i) {
    return switch (document.tag(i)) {
      case ADJ, NOUN, PROPN -> true;
      default -> document.lower(i).equals("of") || document.tag(i) == PartOfSpeech.X;
    };
  }

  private static boolean year(String word) {
    return word.length() == 4
        && (word.startsWith("1") || word.startsWith("2"))
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
