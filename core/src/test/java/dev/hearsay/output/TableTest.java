package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void showsEachClaimAboveTheWordsItRestsOn() {
    assertThat(Table.ofWidth(120).render(Sample.extraction()))
        .isEqualTo(
            """
            =1+1 in "Tarn", <b>said</b>
            The Daily · 2025-02-04 · 1 claim · 1 attribution

            CLAIM              FIGURE  WHO       PLACE  DATE        SOURCE  CUE
            casualties.killed  ≥ 40    "guards"  Tarn   2025-02-03  Navy    said, 2025-02-03
                “At least 40 "guards" were killed in Tarn on Monday”
            note: something odd (at 3)

            """);
  }

  @Test
  void showsOnOneLineWhereSourcesDiffer() {
    assertThat(Table.ofWidth(120).render(Sample.disputed()).lines())
        .containsSequence("TOGETHER", "casualties.killed: 40; conflict: Navy ≥ 40, Union ≤ 10");
    assertThat(Table.ofWidth(120).render(Sample.extraction())).doesNotContain("TOGETHER");
  }

  @Test
  void narrowTablesCutTheWidestCells() {
    assertThat(Table.ofWidth(70).render(Sample.extraction()).lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(70));
  }
}
