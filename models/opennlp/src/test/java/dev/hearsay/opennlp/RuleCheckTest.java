package dev.hearsay.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.rule.Explanation;
import dev.hearsay.rule.Problem;
import dev.hearsay.rule.RuleCheck;
import dev.hearsay.rule.RuleSet;
import dev.hearsay.spi.Engine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What authors of rules are told of rules that load but do not do what they should. */
class RuleCheckTest {
  private static final Engine ENGINE = OpenNlpEngine.load();

  private static List<String> problems(String text) {
    RuleSet own = RuleSet.parse("house.yaml", text);
    return new RuleCheck(own, own, ENGINE).problems().stream().map(Problem::toString).toList();
  }

  @Test
  void theExamplesOfTheManualWork() throws IOException {
    String manual = Files.readString(Path.of("../../docs/rules.md"), StandardCharsets.UTF_8);
    List<String> files =
        Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL)
            .matcher(manual)
            .results()
            .map((MatchResult result) -> result.group(1))
            .toList();
    assertThat(files).isNotEmpty();
    for (String file : files) {
      RuleSet own = RuleSet.parse("rules.md", file);
      assertThat(new RuleCheck(own, RuleSet.english().and(own), ENGINE).problems()).isEmpty();
    }
  }

  @Test
  void failedExamplesSayWhatWasExpectedWhere() {
    assertThat(
            problems(
                """
                types: [sport.flown]
                rules:
                - rule: flown
                  claim: sport.flown
                  pattern: '<figure> were ~sell'
                  yes:
                  - "[Twelve] kites were flown."
                  - "[Twelve] kites were sold."
                  no:
                  - "Nine kites were sold."
                  - "[Nine] kites were lost and twelve kites were sold."
                """))
        .containsExactly(
            "house.yaml:7: rule 'flown': does not find 'Twelve' in \"Twelve kites were flown.\";"
                + " nearest: after \"Twelve kites were\" expected ~sell but found 'flown' (VERB)"
                + " (pattern <figure> were ~sell)",
            "house.yaml:10: rule 'flown': finds 'Nine' in \"Nine kites were sold.\""
                + " by \"Nine kites were sold\"");
  }

  @Test
  void examplesOfARuleForHeadlinesAreReadAsHeadlines() {
    assertThat(
            problems(
                """
                types: [sport.flown]
                rules:
                - rule: flown
                  claim: sport.flown
                  section: HEADLINE
                  pattern: '<figure> flown'
                  yes: "[Twelve] kites flown in Paris"
                  no: "Twelve kites lost in Paris"
                """))
        .isEmpty();
  }

  @Test
  void lintFindsRulesThatDoNoWork() {
    assertThat(
            problems(
                """
                types: [sport.flown, sport.sold]
                words: {kite: [kite]}
                parts: {past: 'were'}
                rules:
                - rule: plain
                  claim: sport.flown
                  pattern: '<figure> were flown'
                  yes: "[Twelve] kites were flown."
                  no: "Twelve kites fell."
                - rule: narrow
                  claim: sport.flown
                  pattern: '<figure unit=~kite> were flown'
                  yes: "[Twelve] kites were flown."
                  no: "Twelve kites fell."
                - rule: rival
                  claim: sport.sold
                  pattern: '<figure unit=~kite> were flown'
                  yes: "[Twelve] kites were flown."
                  no: "Twelve kites fell."
                - rule: never
                  claim: none
                  pattern: '<figure> $ were'
                  yes: "[Twelve] kites were flown."
                  no: "Twelve kites fell."
                """))
        .contains(
            "house.yaml:2: warning: @kite is never used",
            "house.yaml:3: warning: <past> is never used",
            "house.yaml:5: warning: rule 'plain': shadowed: rule 'rival' wins in all of its"
                + " examples")
        .anyMatch(line -> line.startsWith("house.yaml:10: warning: rule 'narrow': ambiguous"))
        .anyMatch(line -> line.startsWith("house.yaml:20: warning: rule 'never': no sentence can"));
  }

  @Test
  void explanationsTellWhatMatchedAndWhatNearlyDid() {
    RuleSet rules =
        RuleSet.parse(
            "house.yaml",
            """
            types: [sport.flown, sport.sold]
            rules:
            - rule: flown
              claim: sport.flown
              pattern: '<figure> were flown'
              unless: '<figure> were flown home'
              yes: "[Twelve] kites were flown."
              no: "Twelve kites fell."
            - rule: sold
              claim: sport.sold
              pattern: '<figure> were ADV? sold'
              yes: "[Twelve] kites were sold."
              no: "Twelve kites fell."
            """);
    Explanation matched = Explanation.of(rules, "Twelve kites were flown.", ENGINE).get(0);
    assertThat(matched.claims()).extracting(match -> match.rule().name()).containsExactly("flown");
    assertThat(matched.misses())
        .extracting(Explanation.NearMiss::toString)
        .containsExactly(
            "after \"Twelve kites were\" expected ADV or sold but found 'flown' (VERB) (pattern"
                + " <figure> were ADV? sold)");

    Explanation excepted = Explanation.of(rules, "Twelve kites were flown home.", ENGINE).get(0);
    assertThat(excepted.claims()).isEmpty();
    assertThat(excepted.misses().get(0).toString())
        .isEqualTo(
            "expected no match of this pattern, which stands under 'unless', but found 'Twelve"
                + " kites were flown home' (pattern <figure> were flown home)");
  }
}
