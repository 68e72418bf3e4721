package dev.hearsay.rule;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.base.Strings;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to harm, and files made at random: an answer or an error, and soon. */
class HostileRulesTest {
  static Stream<String> hostileFiles() {
    String laughs =
        IntStream.range(1, 10)
            .mapToObj(
                i -> "l" + i + ": &l" + i + " [" + Strings.repeat("*l" + (i - 1) + ",", 9) + "]\n")
            .collect(Collectors.joining("", "l0: &l0 lol\n", ""));
    String doubling =
        IntStream.range(1, 60)
            .mapToObj(i -> "  p" + i + ": '<p" + (i - 1) + "> <p" + (i - 1) + ">'\n")
            .collect(Collectors.joining("", "parts:\n  p0: '()'\n", ""));
    String chain =
        IntStream.range(1, 5_000)
            .mapToObj(i -> "  p" + i + ": '(<p" + (i - 1) + "> a)?'\n")
            .collect(Collectors.joining("", "parts:\n  p0: 'a'\n", ""));
    return Stream.of(
        laughs,
        doubling,
        chain,
        Strings.repeat("[", 100_000),
        Strings.repeat("{a: ", 100_000),
        Strings.repeat("- ", 100_000),
        Strings.repeat("? ", 100_000),
        "a: " + Strings.repeat("x", 10_000_000),
        rule(Strings.repeat("(", 500_000)),
        rule("<figure> " + Strings.repeat("a ", 450_000)),
        rule("<figure> " + Strings.repeat("(a|", 200_000)),
        rule(Strings.repeat("!", 500_000) + "a <figure>"),
        rule("<figure> " + Strings.repeat("died|", 180_000)),
        rule("<figure> (" + numbered("w%d", "|", 130_000) + ")"),
        "parts:\n" + numbered("  p%d: 'a'\n", "", 60_000) + rule("died"),
        "rules:\n" + numbered("- {rule: r, claim: casualty.x%d}\n", "", 25_000),
        "words: {a: [" + numbered("w%d", ", ", 110_000) + "]}\n" + rule("<figure> @b"),
        "rules: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost\"]]",
        "rules: !!java.io.FileInputStream [/etc/hostname]",
        "rules: !include /etc/hostname",
        "<<: {rules: []}",
        "rules: *unknown",
        rule("<figure> a{1000}"),
        rule("<figure> ((((a{999}){999}){999}){999}){999}"),
        rule("<figure min=99999999999999999999>"),
        "\0\0\0",
        "\ud800: \udfff",
        "\ufeff\u2028{",
        "rules:\n\t- rule: tab");
  }

  private static String numbered(String format, String separator, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> format.replace("%d", Integer.toString(i)))
        .collect(Collectors.joining(separator));
  }

  private static String rule(String pattern) {
    return "rules:\n- {rule: a, claim: none, yes: '[1]', no: '1', pattern: '" + pattern + "'}";
  }

  @ParameterizedTest
  @MethodSource("hostileFiles")
  void hostileFilesAreErrorsAndSoon(String text) {
    assertTimeoutPreemptively(
        ofSeconds(20),
        () ->
            assertThatExceptionOfType(RuleSyntaxException.class)
                .isThrownBy(() -> RuleSet.parse("hostile.yaml", text)));
  }

  /** As many rules as {@code Limits} allows, in as many files as that takes. */
  @Test
  void aHundredThousandRulesAreReadAndMatch() {
    RuleSet rules = RuleSet.english();
    for (int file = 0; file < 10; file++) {
      String name = "f" + file + ".yaml";
      String text =
          numbered(
              "- {rule: f%s/r%%d, claim: troops.strength, pattern: '<figure> w%%d', yes: '[1]', no: '1'}\n"
                  .formatted(file),
              "",
              10_000);
      rules = rules.and(RuleSet.parse(name, "rules:\n" + text));
    }
    assertThat(rules.size()).isGreaterThan(100_000);
    assertThat(TaggedText.of("[PEOPLE 3 ] w9999").found(rules)).isNotEmpty();
  }

  /** The YAML parser has a buffer of 1,024 characters, and failed where it cut one in two. */
  @Test
  void charactersOfTwoHalvesMayStandAnywhere() {
    for (int before = 1_000; before < 1_100; before++) {
      String comment = "#" + Strings.repeat("x", before) + "\ud83d\ude00\n";
      assertThat(RuleSet.parse("emoji.yaml", comment + "rules: []").rules()).isEmpty();
    }
  }

  @Test
  void aHugeWordListIsReadAndMatches() {
    String words = "words: {huge: [" + numbered("w%d", ", ", 100_000) + "]}\n";
    RuleSet rules =
        RuleSet.parse(
            "huge.yaml", words + rule("<figure> @huge").replace("none", "troops.strength"));
    assertThat(TaggedText.of("[PEOPLE 3 ] w99999").found(rules)).hasSize(1);
  }

  @Test
  void wordsOfAllScriptsMatch() {
    RuleSet rules =
        RuleSet.parse(
            "u.yaml", rule("<figure> 😀 (死亡|убит|İSTANBUL)").replace("none", "casualties.killed"));
    assertThat(TaggedText.of("[PEOPLE 3 ] 😀 死亡").found(rules)).hasSize(1);
    assertThat(TaggedText.of("[PEOPLE 3 ] 😀 убит").found(rules)).hasSize(1);
    assertThat(TaggedText.of("[PEOPLE 3 ] 😀 İSTANBUL").found(rules)).hasSize(1);
  }

  /**
   * Random patterns load or are errors, and match random texts without harm, the same each time.
   */
  @Test
  void randomPatterns() {
    String[] pieces = {
      "<figure>",
      "<figure:PEOPLE bare>",
      "<other>",
      "a",
      "~b",
      "VERB",
      "_",
      "...",
      "!a",
      "(",
      ")",
      "|",
      "?",
      "*",
      "+",
      "{0,3}",
      "{2}",
      "^",
      "$",
      "<time>",
      "<LOCATION>",
      "place=",
      "@k",
      ",",
      "\\?"
    };
    Random random = new Random(1);
    int loaded = 0;
    for (int i = 0; i < 1_000; i++) {
      String pattern =
          random
              .ints(1 + random.nextInt(10), 0, pieces.length)
              .mapToObj(piece -> pieces[piece])
              .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
      try {
        RuleSet rules = RuleSet.parse("random.yaml", rule(pattern).replace("none", "money.cost"));
        TaggedText text = TaggedText.of(randomText(random));
        assertThat(text.matches(rules)).as(pattern).isEqualTo(text.matches(rules));
        loaded++;
      } catch (RuleSyntaxException e) {
        assertThat(e.problems()).isNotEmpty();
      }
    }
    assertThat(loaded).isGreaterThan(30);
  }

  private static String randomText(Random random) {
    String[] words = {
      "[PEOPLE 3/NUM ]",
      "[OTHER 4/NUM | a ]",
      "a",
      "b",
      "a/VERB",
      "and/CCONJ",
      ",/PUNCT",
      ";/PUNCT",
      "[LOCATION Kursk/PROPN ]",
      "[DATE Monday/PROPN ]"
    };
    return random
        .ints(1 + random.nextInt(20), 0, words.length)
        .mapToObj(word -> words[word])
        .collect(Collectors.joining(" "));
  }
}
