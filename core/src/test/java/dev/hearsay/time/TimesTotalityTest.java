package dev.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text may come. */
class TimesTotalityTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 4);

  private static final List<String> PIECES =
      List.of(
          "the",
          "last",
          "next",
          "this",
          "of",
          "in",
          "on",
          "and",
          "to",
          "from",
          "between",
          "since",
          "May",
          "Jan.",
          "Monday",
          "2024",
          "15th",
          "5",
          "three",
          "twenty",
          "-",
          "–",
          "/",
          ":",
          ",",
          ".",
          "'",
          "'s",
          "p.m.",
          "GMT",
          "week",
          "years",
          "ago",
          "earlier",
          "later",
          "before",
          "early",
          "mid",
          "end",
          "first",
          "century",
          "quarter",
          "1990s",
          "overnight",
          "today",
          "morning",
          "night",
          "Christmas",
          "Ramadan",
          "winter",
          "a",
          "half",
          "few",
          "every",
          "per",
          "twice",
          "daily",
          "noon",
          "9/11",
          "2025-02-31",
          "31.12.1999",
          "Q4",
          "FY25",
          "AD",
          "old",
          "same",
          "that",
          "following",
          "past",
          "about",
          "00:00",
          "99",
          "9999",
          "0",
          "T",
          "\uD83D",
          "\u0000",
          "😀",
          "until",
          "soldiers",
          "will",
          "year",
          "weekend",
          "day",
          "tomorrow");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u0000",
        "\uD83D",
        "29 February 2023",
        "29 February 9999",
        "99/99/9999",
        "January 0",
        "0 January",
        "00/00/0000",
        "24:00",
        "in 9999 years",
        "9999 centuries ago",
        "the 0th century",
        "the 99th century",
        "the 999th century",
        "since the 15th century",
        "next year of the last century",
        "Ramadan 1066",
        "Easter 1000",
        "Q9 2024",
        "the the the",
        "from from from",
        "of May of May of May",
        "2024-2023",
        "between 2024 and 2023"
      })
  void oddTextsAreNoError(String text) {
    assertThatCode(() -> Times.find(HandTagger.tag(text), PUBLISHED)).doesNotThrowAnyException();
    assertThatCode(() -> Times.find(HandTagger.tag(text), null)).doesNotThrowAnyException();
  }

  @Test
  void anyRowOfTimeWordsIsNoErrorAndKeepsItsPlaces() {
    Random random = new Random(20250204);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    int start = 0;
    for (TimeExpression time : Times.find(HandTagger.tag(text), PUBLISHED)) {
      assertThat(text.substring(time.start(), time.end())).isEqualTo(time.text());
      assertThat(time.start()).as(text).isGreaterThanOrEqualTo(start);
      assertThatCode(time::days).as(text).doesNotThrowAnyException();
      start = time.start();
    }
  }
}
