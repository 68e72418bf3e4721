package dev.hearsay.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2025-02-04, 2025-02-04, true",
    "2025-02-04, 2025-02-05, false",
    "2025-02, 2025-02-01/2025-02-28, true",
    "196, 1960-01-01/1969-12-31, true",
    "2015-W38, 2015-09-14/2015-09-20, true",
    "2025-01-13T21:20, 2025-01-13T21:20:00, true",
    "2025-01-13T21:20, 2025-01-13, false",
    "T15:11, 15:11:00, true",
    "T15:11, 15:12:00, false",
    "XXXX-05, XXXX-05, true",
    "XXXX-05, XXXX-06, false",
    ", 2025, false"
  })
  void comparesDays(String one, String other, boolean same) {
    assertThat(SameTime.of(one, other)).isEqualTo(same);
    assertThat(SameTime.of(other, one)).isEqualTo(same);
  }
}
