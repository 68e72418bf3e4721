package dev.hearsay.rule;

import dev.hearsay.figure.Figure;
import dev.hearsay.spi.Engine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Looks for rules that do not do their work. */
final class Lint {
  private final RuleSet rules;
  private final RuleSet among;
  private final Engine engine;

  Lint(RuleSet rules, RuleSet among, Engine engine) {
    this.rules = rules;
    this.among = among;
    this.engine = engine;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(rules.unused());
    unreachable(problems);
    for (Rule rule : rules.rules()) {
      compete(rule, problems);
    }
    return problems;
  }

  /** Patterns that no sentence can match. */
  private void unreachable(List<Problem> problems) {
    for (Variant variant : rules.program().variants()) {
      if (!variant.left().canMatch() || !variant.right().canMatch()) {
        problems.add(
            Problem.warning(
                variant.rule(),
                "no sentence can match the pattern "
                    + variant.source()
                    + "; something stands before ^ or after $, or it takes more than "
                    + Walk.REACH
                    + " tokens on one side of the figure"));
      }
    }
  }

  /** Rules that always lose, and rules that win or lose by their place in the file alone. */
  private void compete(Rule rule, List<Problem> problems) {
    Set<Rule> shadows = new LinkedHashSet<>(among.rules());
    Set<Rule> rivals = new LinkedHashSet<>();
    for (Rule.Example example : rule.yes()) {
      Set<Rule> winners = new HashSet<>();
      Reading reading = Reading.of(example.plain(), rule, engine);
      among.forEach(
          reading,
          (figure, matches) -> {
            if (isMarked(figure, example)) {
              Conflicts.settle(matches).forEach(match -> winners.add(match.rule()));
              rivals.addAll(rivals(rule, matches));
            }
          });
      shadows.retainAll(winners.contains(rule) ? Set.of() : winners);
    }
    shadows.forEach(
        winner ->
            problems.add(
                Problem.warning(
                    rule, "shadowed: rule '" + winner.name() + "' wins in all of its examples")));
    rivals.forEach(
        rival ->
            problems.add(
                Problem.warning(
                    rule,
                    "ambiguous: rule '"
                        + rival.name()
                        + "' says as much of the same words and gives another type; the rule read"
                        + " later wins")));
  }

  private static boolean isMarked(Figure figure, Rule.Example example) {
    return example.marked().filter(figure.number()::overlaps).isPresent();
  }

  private static List<Rule> rivals(Rule rule, List<Match> matches) {
    List<Rule> rivals = new ArrayList<>();
    for (Match own : matches) {
      for (Match other : matches) {
        boolean another = own.rule().equals(rule) && !rule.types().contains(other.type());
        if (another
            && !other.rule().equals(rule)
            && own.score() == other.score()
            && own.evidence().equals(other.evidence())
            && Conflicts.compete(own, other)) {
          rivals.add(other.rule());
        }
      }
    }
    return rivals;
  }
}
