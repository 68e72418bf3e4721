package dev.hearsay.robustness;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Spoils articles a little: what is nearly news goes deeper into a reader of news than noise does.
 * The same seed spoils in the same way.
 */
final class Mutator {
  private static final int MOST_STEPS = 12;
  private static final int LONGEST_PIECE = 60;
  private static final int LONGEST = 20_000;

  private final Random random;
  private final List<String> articles;

  Mutator(long seed, List<String> articles) {
    this.random = new Random(seed);
    this.articles = List.copyOf(articles);
  }

  /** One of the articles, spoiled. */
  String next() {
    StringBuilder text = new StringBuilder(one(articles));
    for (int steps = 1 + random.nextInt(MOST_STEPS); steps > 0; steps--) {
      spoil(text);
    }
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString();
  }

  private void spoil(StringBuilder text) {
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + random.nextInt(LONGEST_PIECE));
    String piece = text.substring(start, end);
    switch (random.nextInt(10)) {
      case 0 -> text.delete(start, end);
      case 1 -> text.insert(end, piece);
      case 2 -> text.insert(random.nextInt(text.length() + 1), piece);
      case 3 -> text.replace(start, end, one(Nasty.BITS));
      case 4 -> text.insert(start, " " + one(Nasty.BITS) + " ");
      case 5 -> text.insert(start, one(Nasty.BITS));
      case 6 -> splice(text, start);
      case 7 -> text.replace(start, end, piece.toUpperCase(Locale.ROOT));
      case 8 -> text.replace(start, end, new StringBuilder(piece).reverse().toString());
      default -> text.replace(start, end, blanks(piece));
    }
  }

  /** Puts a stretch of another article in. */
  private void splice(StringBuilder text, int at) {
    String other = one(articles);
    int from = random.nextInt(other.length());
    text.insert(at, other, from, Math.min(other.length(), from + random.nextInt(400)));
  }

  /** Other blanks, or none. */
  private String blanks(String piece) {
    return piece.replace(" ", one(List.of("", "  ", "\n", "\n\n", "\u00a0", "\u200b", "-", ", ")));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
