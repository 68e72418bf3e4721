package dev.hearsay.input.html;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.hearsay.input.html.NameWords.Sign;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the headline: a heading, best one that says what the page's metadata say. */
final class Headline {
  private static final int LONGEST = 300;
  private static final double ALIKE = 0.6;
  private static final double HEADING = 0.3;
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate()).omitEmptyStrings();

  private final List<Set<String>> titles;

  Headline(List<String> titles) {
    this.titles = titles.stream().map(Headline::words).toList();
  }

  /** The index of the headline's block, or -1. */
  int index(List<Block> blocks) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < blocks.size(); i++) {
      double score = score(blocks.get(i));
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private double score(Block block) {
    if (block.text().length() > LONGEST) {
      return 0;
    }
    int rank = block.heading();
    double alike = likeness(block.headline());
    double heading = rank == 1 ? HEADING : rank > 1 ? HEADING / rank : 0;
    boolean named = rank > 0 && NameWords.says(block.element(), Sign.HEADLINE);
    return alike >= ALIKE || rank == 1 || named ? alike + heading + (named ? HEADING : 0) : 0;
  }

  /** How much of the wording a text has in common with a title. */
  private double likeness(String text) {
    Set<String> words = words(text);
    double most = 0;
    for (Set<String> title : titles) {
      long shared = title.stream().filter(words::contains).count();
      int all = Math.max(title.size(), words.size());
      most = all == 0 ? most : Math.max(most, (double) shared / all);
    }
    return most;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(WORDS.splitToList(text.toLowerCase(Locale.ROOT)));
  }
}
