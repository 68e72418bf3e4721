package dev.hearsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Strings;
import dev.hearsay.figure.Figure;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The bound that {@link RuleSet} states, counted in steps rather than in seconds. */
class LinearTimeTest {
  private static RuleSet rules(String... patterns) {
    return RuleSet.parse(
        "test.yaml",
        IntStream.range(0, patterns.length)
            .mapToObj(
                i ->
                    "- {rule: r%d, claim: casualties.killed, pattern: '%s', yes: '[1]', no: '1'}\n"
                        .formatted(i, patterns[i]))
            .collect(Collectors.joining("", "rules:\n", "")));
  }

  private static long steps(RuleSet rules, TaggedText text) {
    Reading reading = new Reading(text.document, text.figures, text.times, text.mentions);
    Matcher matcher = new Matcher(rules.program(), new Lattice(reading));
    for (Figure figure : text.figures) {
      matcher.matches(figure);
    }
    return matcher.steps();
  }

  private static long bound(RuleSet rules, TaggedText text) {
    long bound = 0;
    for (Variant variant : rules.program().variants()) {
      bound += (variant.left().size() + variant.right().size()) * (Walk.REACH + 1L);
    }
    return bound * text.figures.size();
  }

  @Test
  void ambiguousRepetitionsDoNotMultiply() {
    RuleSet rules =
        rules(
            "<figure> (a?){30} a{30} b",
            "<figure> ((a*)*)* b",
            "<figure> (a|a|a a)* (a* a*)* b",
            "b (_* _* _* a)* <figure>");
    TaggedText text =
        TaggedText.of("b " + Strings.repeat("a ", 80) + "[PEOPLE 1 ] " + Strings.repeat("a ", 80));
    assertThat(steps(rules, text)).isPositive().isLessThanOrEqualTo(bound(rules, text));
  }

  @Test
  void stepsGrowWithTheTextAndNotFaster() {
    RuleSet rules =
        rules("<figure> _* <other> _* a", "a (_|<other>)* <figure>", "<figure> !b* <time>? ... a");
    String piece = "[PEOPLE 1/NUM | people ] a b c and/CCONJ d/VERB ";
    TaggedText hundred = TaggedText.of(Strings.repeat(piece, 100));
    TaggedText thousands = TaggedText.of(Strings.repeat(piece, 15_000));
    assertThat(thousands.document.size()).isGreaterThan(100_000);
    assertThat(steps(rules, thousands)).isLessThanOrEqualTo(160 * steps(rules, hundred));
    assertThat(steps(rules, thousands)).isLessThanOrEqualTo(bound(rules, thousands));
  }

  @Test
  void rulesWhoseWordsAreAbsentCostNothing() {
    String[] patterns =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "<figure:PEOPLE> (was|were) ADV? killed ... by word" + i)
            .toArray(String[]::new);
    String text =
        Strings.repeat(
            "[PEOPLE 1/NUM | people ] were/AUX killed/VERB by/ADP them/PRON ./PUNCT ", 50);
    assertThat(steps(rules(patterns), TaggedText.of(text))).isZero();
  }
}
