package dev.hearsay.rule;

import dev.hearsay.figure.Figure;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Span;
import dev.hearsay.text.Spanned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tests rules by their own examples, and looks for rules that do not do their work.
 *
 * <pre>{@code
 * RuleSet own = RuleSet.read(Path.of("house-rules.yaml"));
 * new RuleCheck(own, RuleSet.english().and(own), engine).problems().forEach(err::println);
 * }</pre>
 *
 * <p>As safe for threads as its engine.
 */
public final class RuleCheck {
  private final RuleSet rules;
  private final RuleSet among;
  private final Engine engine;

  /**
   * A check of some rules.
   *
   * @param rules the rules to check
   * @param among these and all that they work together and compete with
   * @param engine tags the examples
   */
  public RuleCheck(RuleSet rules, RuleSet among, Engine engine) {
    this.rules = rules;
    this.among = among;
    this.engine = engine;
  }

  /** An example of a rule, and whether the rule has to find it. */
  public record Case(Rule rule, Rule.Example example, boolean expected) {
    @Override
    public String toString() {
      return rule.name() + (expected ? " finds: " : " does not find: ") + example.text();
    }
  }

  /** All that is wrong or odd: failed examples in the order of the rules, then what lint finds. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    cases().forEach(example -> run(example).ifPresent(problems::add));
    problems.addAll(new Lint(rules, among, engine).problems());
    return problems;
  }

  /** The examples of the rules. */
  public List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Rule rule : rules.rules()) {
      rule.yes().forEach(example -> cases.add(new Case(rule, example, true)));
      rule.no().forEach(example -> cases.add(new Case(rule, example, false)));
    }
    return cases;
  }

  /**
   * Runs an example.
   *
   * @return what is wrong, or nothing where the rule does what the example says
   */
  public Optional<Problem> run(Case example) {
    Rule rule = example.rule();
    Reading reading = Reading.of(example.example().plain(), rule, engine);
    Optional<String> message =
        example.expected() ? missed(example, reading) : found(example, reading);
    return message.map(
        text -> Problem.error(rule.file(), example.example().line(), 1, rule.name(), text));
  }

  /** What is wrong if the rule does not find what the example marks. */
  private Optional<String> missed(Case example, Reading reading) {
    Rule rule = example.rule();
    Spanned number = example.example().marked().orElseThrow();
    String quoted = "'" + reading.words(number) + "'";
    String sentence = " in \"" + example.example().plain() + "\"";
    Optional<Figure> marked =
        reading.figures().stream().filter(figure -> figure.number().overlaps(number)).findFirst();
    if (marked.isEmpty()) {
      return Optional.of(quoted + " is not read as a figure" + sentence);
    }
    Explanation explanation = Explanation.of(among, reading, marked.get());
    Set<String> given =
        explanation.claims().stream().map(Match::type).collect(Collectors.toUnmodifiableSet());
    boolean matched =
        Stream.concat(explanation.claims().stream(), explanation.outdone().stream())
            .anyMatch(match -> match.rule().equals(rule));
    return matched && given.containsAll(rule.claims())
        ? Optional.empty()
        : Optional.of(
            "does not find "
                + quoted
                + sentence
                + "; "
                + (matched ? winners(explanation) : nearest(rule, explanation)));
  }

  private static String winners(Explanation explanation) {
    return explanation.claims().stream()
            .map(match -> "rule '" + match.rule().name() + "' (" + match.type() + ")")
            .collect(Collectors.joining(", "))
        + " says more of the sentence";
  }

  private static String nearest(Rule rule, Explanation explanation) {
    return explanation.misses().stream()
        .filter(miss -> miss.rule().equals(rule))
        .findFirst()
        .map(miss -> "nearest: " + miss)
        .orElse("no pattern comes near");
  }

  /** What is wrong if the rule finds what the example says it does not. */
  private Optional<String> found(Case example, Reading reading) {
    Optional<Span> number = example.example().marked();
    return among.settled(reading).stream()
        .filter(match -> match.rule().equals(example.rule()))
        .filter(match -> number.isEmpty() || match.figure().number().overlaps(number.get()))
        .findFirst()
        .map(
            match ->
                "finds '"
                    + match.figure().number().text()
                    + "' in \""
                    + example.example().plain()
                    + "\" by \""
                    + reading.words(match.evidence())
                    + "\"");
  }
}
