package dev.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource({
    "2025-01-13, 2025-01-13, 2025-01-13",
    "2025-01-13T21:20, 2025-01-13, 2025-01-13",
    "2024-02, 2024-02-01, 2024-02-29",
    "2024, 2024-01-01, 2024-12-31",
    "2025-W01, 2024-12-30, 2025-01-05",
    "2024-Q4, 2024-10-01, 2024-12-31",
    "2024-SP, 2024-03-01, 2024-05-31",
    "2023-WI, 2023-12-01, 2024-02-29",
    "193, 1930-01-01, 1939-12-31",
    "1900/1999, 1900-01-01, 1999-12-31",
    "2024-05/2024-07, 2024-05-01, 2024-07-31",
  })
  void aValueCoversDays(String value, LocalDate first, LocalDate last) {
    assertThat(time(value).days()).contains(new Days(first, last));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P3W",
        "PXD",
        "XXXX-05",
        "XXXX-01-30",
        "XXXX-WXX-2",
        "XXXX-FA",
        "T15:11",
        "2014/..",
        "",
        "2025-02-31",
        "2025-13",
        "abc",
        "abcd",
        "2024/2023",
        "/",
        "2025-W60"
      })
  void othersCoverNone(String value) {
    assertThat(time(value).days()).isEmpty();
  }

  @Test
  void daysKnowWhatTheyShare() {
    Days may = new Days(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 5, 31));
    Days june = new Days(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));
    Days both = new Days(LocalDate.of(2024, 5, 31), LocalDate.of(2024, 6, 1));
    assertThat(may.overlaps(june)).isFalse();
    assertThat(may.overlaps(both)).isTrue();
    assertThat(june.contains(LocalDate.of(2024, 6, 30))).isTrue();
    assertThat(june.contains(LocalDate.of(2024, 7, 1))).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> new Days(june.first(), may.first()));
  }

  private static TimeExpression time(String value) {
    return new TimeExpression("t1", 0, 1, "x", TimeExpression.Type.DATE, value, null);
  }
}
