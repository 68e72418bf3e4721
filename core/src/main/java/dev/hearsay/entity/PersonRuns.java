package dev.hearsay.entity;

import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells several people's names that stand side by side from one: signatures, lists whose marks were
 * lost. "Ada Lund Ada Lund Petra Holm" are three, "Jose Luis Garcia Lopez" is one.
 */
final class PersonRuns {
  /** Shorter runs are one name, but for words that come again. */
  private static final int SHORTEST = 4;

  private PersonRuns() {}

  /** Where the names in a run of words begin, from the first word on. */
  static List<Integer> starts(TaggedDocument document, int first, int end) {
    List<Integer> starts = new ArrayList<>();
    starts.add(first);
    int start = first;
    for (int i = first + 1; i < end; i++) {
      if (comesAgain(document, start, i, end)
          || (end - first >= SHORTEST && begins(document, start, i, end))) {
        starts.add(i);
        start = i;
      }
    }
    return starts;
  }

  /** Whether the name so far begins anew: "Vince Vince", but not "Ali Hassan Ali". */
  private static boolean comesAgain(TaggedDocument document, int start, int i, int end) {
    boolean next = i + 1 < end && document.lower(i + 1).equals(document.lower(start + 1));
    return document.lower(i).equals(document.lower(start)) && (i - start == 1 || next);
  }

  /** Whether a given name follows a family name, and is followed by another word. */
  private static boolean begins(TaggedDocument document, int start, int i, int end) {
    return i - start >= 2
        && end - i >= 2
        && NameWords.given(document.lower(i))
        && !NameWords.given(document.lower(i - 1))
        && !NameWords.particle(document.lower(i - 1))
        && Shape.capitalized(document.word(i - 1))
        && document.word(i - 1).length() > 2;
  }
}
