package dev.hearsay.entity;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.TaggedDocument;

/**
 * Tells what ministers are in charge of from names: in "Transport Secretary Ada Lund", "Pentagon
 * Press Secretary" and "the Secretary of State" neither transport nor press nor state is one.
 */
final class Portfolios {
  private static final ImmutableSet<String> PORTFOLIOS = Lexicon.set("portfolios.txt");

  private Portfolios() {}

  /** Where a name ends when the words for a portfolio are left out; its beginning if all are. */
  static int endWithout(TaggedDocument document, int first, int end) {
    int portfolio = end;
    while (portfolio > first && portfolio(document, first, portfolio - 1)) {
      portfolio--;
    }
    boolean minister =
        (end < document.size() && minister(document.lower(end)))
            || (portfolio == first && ministerOf(document, first));
    return minister ? portfolio : end;
  }

  private static boolean portfolio(TaggedDocument document, int first, int i) {
    String lower = document.lower(i);
    return PORTFOLIOS.contains(lower) || (i > first && lower.equals("and"));
  }

  /** "Secretary of", "ministers for". */
  private static boolean ministerOf(TaggedDocument document, int first) {
    return first > 1
        && (document.lower(first - 1).equals("of") || document.lower(first - 1).equals("for"))
        && minister(document.lower(first - 2));
  }

  private static boolean minister(String lower) {
    return switch (lower) {
      case "minister", "ministers", "secretary", "secretaries" -> true;
      default -> false;
    };
  }
}
