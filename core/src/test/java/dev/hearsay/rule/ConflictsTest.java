package dev.hearsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of several rules wins. */
class ConflictsTest {
  private static final String HURT =
      "[PEOPLE 25/NUM | miners/NOUN/miner ] were/AUX/be hurt/VERB/hurt and/CCONJ"
          + " evacuated/VERB/evacuate ./PUNCT";

  /** A rule for each pair of a type and a pattern, named a, b, c in this order. */
  private static RuleSet rules(String... typesAndPatterns) {
    StringBuilder text = new StringBuilder("rules:\n");
    for (int i = 0; i < typesAndPatterns.length; i += 2) {
      text.append(
          "- {rule: %c, claim: %s, pattern: '%s', yes: '[1]', no: '1'}\n"
              .formatted((char) ('a' + i / 2), typesAndPatterns[i], typesAndPatterns[i + 1]));
    }
    return RuleSet.parse("test.yaml", text.toString());
  }

  private static String winners(String text, RuleSet rules) {
    return String.join(
        " ", TaggedText.of(text).matches(rules).stream().map(m -> m.rule().name()).toList());
  }

  @Test
  void differentWordsDoNotCompete() {
    RuleSet rules =
        rules(
            "casualties.wounded", "<figure> were ~hurt",
            "people.evacuated", "<figure> were _* ~evacuate");
    assertThat(TaggedText.of(HURT).found(rules))
        .containsExactlyInAnyOrder("casualties.wounded: 25", "people.evacuated: 25");
  }

  @Test
  void moreNamedWordsWinThenMoreRestrictionsThenFewerSkippedThenLongerThenLater() {
    String killed = "casualties.killed";
    String total = "casualties.total";
    assertThat(
            winners(
                HURT, rules(total, "<figure> _ hurt and evacuated", killed, "<figure> were hurt")))
        .isEqualTo("a");
    assertThat(winners(HURT, rules(total, "<figure> were hurt", killed, "<figure> _ hurt")))
        .isEqualTo("a");
    assertThat(winners(HURT, rules(total, "<figure> AUX hurt", killed, "<figure> AUX hurt _ _")))
        .isEqualTo("a");
    assertThat(winners(HURT, rules(total, "<figure> were hurt", killed, "<figure> were hurt")))
        .isEqualTo("b");
    assertThat(
            winners(
                HURT, rules(total, "<figure unit=~miner> were hurt", killed, "<figure> were hurt")))
        .isEqualTo("a");
  }

  @Test
  void oneTypeIsGivenOnce() {
    assertThat(
            winners(
                HURT,
                rules(
                    "none",
                    "<figure> ~love",
                    "casualties.wounded",
                    "<figure> _ hurt",
                    "casualties.wounded",
                    "<figure> were hurt and evacuated")))
        .isEqualTo("c");
  }

  @Test
  void aRuleThatClaimsNothingKeepsAFigureOut() {
    assertThat(
            winners(
                HURT,
                rules(
                    "casualties.wounded", "<figure> were hurt", "none", "<figure> were hurt and")))
        .isEmpty();
    assertThat(
            winners(
                HURT,
                rules("casualties.wounded", "<figure> were hurt", "none", "<figure> _* evacuated")))
        .isEqualTo("a");
  }

  @Test
  void severalTypesOfOneRuleStand() {
    RuleSet rules = rules("[casualties.killed, casualties.wounded]", "<figure> were hurt");
    assertThat(TaggedText.of(HURT).found(rules))
        .containsExactlyInAnyOrder("casualties.killed: 25", "casualties.wounded: 25");
  }

  @Test
  void exceptionsKeepARuleAway() {
    RuleSet rules =
        RuleSet.parse(
            "test.yaml",
            """
            rules:
            - rule: a
              claim: casualties.wounded
              pattern: '<figure> were hurt'
              unless: ['<figure> ... ~evacuate']
              yes: '[1]'
              no: '1'
            """);
    assertThat(winners(HURT, rules)).isEmpty();
    assertThat(winners("[PEOPLE 25/NUM ] were hurt", rules)).isEqualTo("a");
  }

  @Test
  void aRuleTakesThePlaceOfAnEarlierOneOfItsName() {
    RuleSet first = rules("casualties.wounded", "<figure> were hurt");
    RuleSet second = rules("casualties.total", "<figure> were hurt");
    assertThat(first.and(second).rules()).extracting(Rule::types).hasSize(1);
    assertThat(TaggedText.of(HURT).found(first.and(second)))
        .containsExactly("casualties.total: 25");
  }
}
