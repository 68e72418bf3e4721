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

  /**
   * The number of characters to change, add, leave out or swap with their neighbour.
   *
   * <p>Source: F. J. Damerau, "A technique for computer detection and correction of spelling
   * errors", Communications of the ACM 7 (1964), in its form that edits no substring twice.
   */
  private static int distance(String a, String b) {
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return LONGEST;
    }
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int fewest(int[][] edits, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int fewest = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
    fewest = Math.min(fewest, edits[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
  }
}
