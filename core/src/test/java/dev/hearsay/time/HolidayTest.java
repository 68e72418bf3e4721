package dev.hearsay.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days of holidays by their rules, against calendars and almanacs. */
class HolidayTest {
  private static @Nullable String in(int year, String rule) {
    Period period = Holiday.parse(rule).in(year);
    return period == null ? null : period.first() + " " + period.last();
  }

  @ParameterizedTest
  @CsvSource({
    // A fixed day of the year.
    "12-25, 2024, 2024-12-25",
    "02-29, 2024, 2024-02-29",
    // Thanksgiving and the day after it; the last Monday of May.
    "11-4-4, 2024, 2024-11-28",
    "11-4-4, 2025, 2025-11-27",
    "11-4-4+1, 2024, 2024-11-29",
    "05--1-1, 2025, 2025-05-26",
    // Easter, also in its earliest and latest years.
    "easter+0, 1818, 1818-03-22",
    "easter+0, 1943, 1943-04-25",
    "easter+0, 1954, 1954-04-18",
    "easter+0, 1961, 1961-04-02",
    "easter+0, 1981, 1981-04-19",
    "easter+0, 2000, 2000-04-23",
    "easter+0, 2024, 2024-03-31",
    "easter+0, 2025, 2025-04-20",
    "easter+0, 2038, 2038-04-25",
    "easter-2, 2024, 2024-03-29",
    "easter+1, 2024, 2024-04-01",
    "orthodox+0, 2016, 2016-05-01",
    "orthodox+0, 2021, 2021-05-02",
    "orthodox+0, 2023, 2023-04-16",
    "orthodox+0, 2024, 2024-05-05",
    "orthodox+0, 2025, 2025-04-20",
    "orthodox-2, 2024, 2024-05-03",
    // The end of Ramadan, twice in 2000.
    "hijri-10-01, 2024, 2024-04-10",
    "hijri-10-01, 2025, 2025-03-30",
    // A day of history.
    "2001-09-11, 2024, 2001-09-11"
  })
  void aDayComesInAYear(String rule, int year, String day) {
    assertThat(in(year, rule)).isEqualTo(day + " " + day);
  }

  @Test
  void aMonthOfTheIslamicCalendarHasAllItsDays() {
    assertThat(in(2025, "hijri-09")).isEqualTo("2025-03-01 2025-03-29");
    assertThat(in(2024, "hijri-09")).isEqualTo("2024-03-11 2024-04-09");
  }

  @Test
  void whatIsNotComputedHasNoDay() {
    assertThat(in(2024, "unknown")).isNull();
    assertThat(in(2300, "hijri-10-01")).isNull();
  }

  @Test
  void onlyADayOfTheYearOrOfHistoryIsToldWithoutAYear() {
    assertThat(Holiday.parse("12-25").undated()).isEqualTo("XXXX-12-25");
    assertThat(Holiday.parse("2001-09-11").undated()).isEqualTo("2001-09-11");
    assertThat(Holiday.parse("11-4-4").undated()).isNull();
    assertThat(Holiday.parse("easter+0").undated()).isNull();
    assertThat(Holiday.parse("hijri-09").undated()).isNull();
    assertThat(Holiday.parse("unknown").undated()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"someday", "12-2", "pentecost+3", "hijri-9", "11-4"})
  void whatIsNoRuleIsRefused(String rule) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Holiday.parse(rule))
        .withMessage("no date of a holiday: " + rule);
  }
}
