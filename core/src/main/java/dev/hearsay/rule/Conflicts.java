package dev.hearsay.rule;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Settles which types a figure keeps when several rules match it: the match that says more of the
 * sentence wins over every other that gives the same type, or another type by the same words. Says
 * more: the higher {@link Score}, then the longer evidence, then the rule read later.
 */
final class Conflicts {
  private Conflicts() {}

  /**
   * The matches of one figure that stand, those that claim nothing among them.
   *
   * @param matches in the order of their rules
   */
  static List<Match> settle(List<Match> matches) {
    if (matches.isEmpty()) {
      return matches;
    }
    List<Match> strongestFirst = Lists.newArrayList(Lists.reverse(matches));
    strongestFirst.sort(
        Comparator.comparingInt(Match::score)
            .thenComparingInt(match -> match.evidence().end() - match.evidence().start())
            .reversed());
    List<Match> kept = new ArrayList<>();
    for (Match match : strongestFirst) {
      if (kept.stream().noneMatch(winner -> compete(winner, match))) {
        kept.add(match);
      }
    }
    return kept;
  }

  static boolean compete(Match winner, Match match) {
    return winner.type().equals(match.type())
        || (!winner.rule().equals(match.rule()) && onSameWords(winner, match));
  }

  private static boolean onSameWords(Match a, Match b) {
    return (a.words().isEmpty() && b.words().isEmpty())
        || !Collections.disjoint(a.words(), b.words());
  }
}
