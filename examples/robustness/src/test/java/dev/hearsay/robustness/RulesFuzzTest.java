package dev.hearsay.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.rule.RuleSet;
import dev.hearsay.rule.RuleSyntaxException;

/** Rule files and patterns: rules or errors, and the rules can be used. */
class RulesFuzzTest {
  private static final String TEXT =
      "At least 40 soldiers were killed and 12 tanks destroyed near Lirin on Monday, Halloran said.";

  @FuzzTest(maxDuration = "10m")
  void anyFile(@NotNull String file) {
    use(file);
  }

  @FuzzTest(maxDuration = "10m")
  void anyPattern(@NotNull String pattern) {
    String quoted = pattern.replace("'", "''").replaceAll("[\\p{Cntrl}\u2028\u2029]", " ");
    use("rules:\n- {rule: a, claim: money.cost, yes: '[1]', no: '1', pattern: '" + quoted + "'}");
  }

  private static void use(String file) {
    try {
      RuleSet rules = RuleSet.parse("fuzz.yaml", file);
      Extractor.builder()
          .engine(new ChanceEngine(0.3))
          .rules(rules)
          .build()
          .extract(Article.of(TEXT));
    } catch (RuleSyntaxException e) {
      if (e.problems().isEmpty()) {
        throw new IllegalStateException("an error that does not say what is wrong", e);
      }
    }
  }
}
