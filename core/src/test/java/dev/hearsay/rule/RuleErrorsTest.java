package dev.hearsay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What authors of rule files are told. */
class RuleErrorsTest {
  private static final String RULE =
      """
      words:
        kill: [kill, mow down]
      parts:
        passive: 'were|was'
      rules:
      - rule: told
        claim: casualties.killed
        pattern: '%s'
        yes: '[1]'
        no: '1'
      """;

  static Stream<List<String>> wrongPatterns() throws IOException {
    return Resources.readLines(
            Resources.getResource(RuleErrorsTest.class, "wrong-patterns.txt"),
            StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> Splitter.on('\t').splitToList(line));
  }

  @ParameterizedTest
  @MethodSource("wrongPatterns")
  void patterns(List<String> wrong) {
    String text = RULE.formatted(wrong.get(0));
    assertThatExceptionOfType(RuleSyntaxException.class)
        .isThrownBy(() -> RuleSet.parse("house.yaml", text))
        .satisfies(
            error -> {
              assertThat(error.problems()).hasSize(1);
              Problem problem = error.problems().get(0);
              assertThat(problem.toString())
                  .startsWith("house.yaml:8: rule 'told': " + wrong.get(2));
              assertThat(problem.column() - "  pattern: '".length()).isEqualTo(column(wrong));
            });
  }

  private static int column(List<String> wrong) {
    return Integer.parseInt(wrong.get(1));
  }

  private static void says(String text, String... problems) {
    assertThatExceptionOfType(RuleSyntaxException.class)
        .isThrownBy(() -> RuleSet.parse("house-rules.yaml", text))
        .satisfies(
            error ->
                assertThat(error.problems())
                    .extracting(Problem::toString)
                    .containsExactly(problems))
        .withMessage(String.join("\n", problems));
  }

  @Test
  void allProblemsOfAFileAreToldAndNothingIsLoaded() {
    says(
        """
        rules:
        - {rule: a, claim: casualties.killed, pattern: <figure> died, yes: '[1]', no: '1'}
        - {rule: b, claim: casualty.killed, pattern: <figure> died, yes: '[1]', no: '1'}
        - {rule: c, claim: none, patern: <figure> died, yes: '1'}
        - {rule: a, claim: none, pattern: <figure> died, yes: '[1', no: '[1] [2]', polarity: NO}
        - {claim: none}
        """,
        "house-rules.yaml:3: rule 'b': unknown type 'casualty.killed';"
            + " did you mean 'casualties.killed'?",
        "house-rules.yaml:4: a rule has no 'patern'; did you mean 'pattern'?",
        "house-rules.yaml:4: rule 'c': expected 'pattern' or 'patterns'",
        "house-rules.yaml:4: rule 'c': a 'yes' example marks one number:"
            + " \"[At least 300] soldiers were killed\"",
        "house-rules.yaml:4: rule 'c': expected 'no' with at least one example",
        "house-rules.yaml:5: rule 'a': a rule of this name stands in line 2",
        "house-rules.yaml:5: rule 'a': unknown polarity 'NO'; expected one of: NEGATIVE, POSITIVE",
        "house-rules.yaml:5: rule 'a': a 'yes' example marks one number:"
            + " \"[At least 300] soldiers were killed\"",
        "house-rules.yaml:5: rule 'a': a 'no' example marks one number or none:"
            + " \"[300] soldiers were promoted\"",
        "house-rules.yaml:6: a rule begins with its name: 'rule: group/name'");
  }

  @Test
  void shapesThatAreNone() {
    says("- a\n- b", "house-rules.yaml:1: expected names with values, as in 'name: value'");
    says("rules: a", "house-rules.yaml:1: expected a list");
    says(
        "types: [a, b.c]",
        "house-rules.yaml:1: a type is a group, a point, a kind, such as" + " casualties.killed");
    says("words: {a: {b: c}}", "house-rules.yaml:1: expected a list");
    says("wrds: {}", "house-rules.yaml:1: a rule file has no 'wrds'; did you mean 'words'?");
    says("words: {}\nwords: {}", "house-rules.yaml:2: 'words' was already given in line 1");
    says(
        "words: &a {}",
        "house-rules.yaml:1: anchors and aliases are not allowed; name a part or a" + " word list");
    says("words: {}\n---\nrules: []", "house-rules.yaml:2: a rule file is one YAML document");
    says(
        "rules: !x []",
        "house-rules.yaml:1: tags are not allowed; put a text that begins with ! in" + " quotes");
  }

  @Test
  void aByteOrderMarkIsNoText() {
    assertThat(RuleSet.parse("windows.yaml", "\ufefftypes: [sport.flown]\r\n").rules()).isEmpty();
  }

  @Test
  void anEmptyFileHasNoRules() {
    assertThat(RuleSet.parse("empty.yaml", "").rules()).isEmpty();
    assertThat(RuleSet.parse("empty.yaml", "# nothing\n").rules()).isEmpty();
  }
}
