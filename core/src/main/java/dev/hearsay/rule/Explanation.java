package dev.hearsay.rule;

import dev.hearsay.figure.Figure;
import dev.hearsay.spi.Engine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Why a figure is a claim of some type, or none.
 *
 * @param figure the figure
 * @param claims the matches that stand
 * @param outdone the matches that lost against these
 * @param misses for each rule that did not match, its pattern that came nearest; the nearest first
 */
public record Explanation(
    Figure figure, List<Match> claims, List<Match> outdone, List<NearMiss> misses) {
  /** Copies the lists. */
  public Explanation {
    claims = List.copyOf(claims);
    outdone = List.copyOf(outdone);
    misses = List.copyOf(misses);
  }

  /**
   * A pattern that did not match.
   *
   * @param pattern the pattern as it was written
   * @param matched the words that it did match, the figure among them; empty where it does not
   *     accept the figure
   * @param expected what it could have gone on with
   * @param found the word that stands there instead
   * @param score how far it came; only to be compared
   */
  public record NearMiss(
      Rule rule, String pattern, String matched, List<String> expected, String found, int score) {
    /** Copies the list. */
    public NearMiss {
      expected = List.copyOf(expected);
    }

    @Override
    public String toString() {
      return (matched.isEmpty() ? "" : "after \"" + matched + "\" ")
          + "expected "
          + String.join(" or ", expected)
          + " but found "
          + found
          + " (pattern "
          + pattern
          + ")";
    }
  }

  /** Explains each figure of a sentence. */
  public static List<Explanation> of(RuleSet rules, String sentence, Engine engine) {
    Reading reading = Reading.of(sentence, engine);
    return reading.figures().stream().map(figure -> of(rules, reading, figure)).toList();
  }

  static Explanation of(RuleSet rules, Reading reading, Figure figure) {
    Lattice lattice = new Lattice(reading);
    List<Match> matches = new Matcher(rules.program(), lattice).matches(figure);
    List<Match> settled = Conflicts.settle(matches);
    List<Match> outdone = new ArrayList<>(matches);
    outdone.removeAll(settled);

    Map<Rule, NearMiss> nearest = new HashMap<>();
    for (NearMiss miss : new NearMisses(lattice).of(rules.program(), figure)) {
      nearest.merge(miss.rule(), miss, (a, b) -> b.score > a.score ? b : a);
    }
    matches.forEach(match -> nearest.remove(match.rule()));
    List<NearMiss> misses = new ArrayList<>(nearest.values());
    misses.sort(
        Comparator.comparingInt(NearMiss::score)
            .reversed()
            .thenComparing(miss -> miss.rule().name()));
    return new Explanation(figure, settled, outdone, misses);
  }
}
