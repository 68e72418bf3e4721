package dev.hearsay.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.rule.Problem;
import dev.hearsay.rule.RuleCheck;
import dev.hearsay.rule.RuleSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples of the built-in rules, one by one. */
class RuleExamplesTest {
  @TestFactory
  Stream<DynamicTest> examplesOfTheBuiltInRules() {
    RuleSet english = RuleSet.english();
    RuleCheck check = new RuleCheck(english, english, OpenNlpEngine.load());
    return check.cases().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.toString(),
                    () -> assertThat(check.run(example).map(Problem::toString)).isEmpty()));
  }
}
