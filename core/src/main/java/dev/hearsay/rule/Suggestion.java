package dev.hearsay.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What somebody may have meant who wrote a word that is none. */
final class Suggestion {
  /** Words longer than this are not compared, which would cost their square. */
  private static final int LONGEST = 64;

  private Suggestion() {}

  /** The end of an error's sentence: the likeliest word, or else the words there are. */
  static String of(String wrong, Collection<String> known) {
    return close(wrong, known)
        .map(word -> "; did you mean '" + word + "'?")
        .orElseGet(() -> among(known));
  }

  /** The known word that is most like a wrong one, where one is. */
  static Optional<String> close(String wrong, Collection<String> known) {
    return known.stream()
        .filter(word -> distance(wrong, word) <= Math.max(1, wrong.length() / 3))
        .min(Comparator.<String>comparingInt(word -> distance(wrong, word)).thenComparing(w -> w));
  }

  private static String among(Collection<String> known) {
    List<String> sorted = known.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return "; none is known";
    }
    return sorted.size() > 30 ? "" : "; expected one of: " + String.join(", ", sorted);
  }

  /** The number of characters to change, add or leave out (Levenshtein). */
  private static int distance(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return LONGEST;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
