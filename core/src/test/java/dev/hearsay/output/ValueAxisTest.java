package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueAxisTest {
  @Test
  void figuresOfOneSizeStandOnAnEvenAxisFromZero() {
    ValueAxis axis = new ValueAxis(20, 100, 200, 180);
    assertThat(axis.isLogarithmic()).isFalse();
    assertThat(axis.y(0)).isEqualTo(200);
    assertThat(axis.y(54)).isEqualTo(110, within(1e-9));
    assertThat(axis.ticks()).extracting(BigDecimal::intValue).containsExactly(0, 50, 100);
  }

  @Test
  void figuresOfManySizesStandByPowersOfTen() {
    ValueAxis axis = new ValueAxis(2, 60_000, 200, 150);
    assertThat(axis.isLogarithmic()).isTrue();
    assertThat(axis.y(1)).isEqualTo(200);
    assertThat(axis.y(10)).isEqualTo(170, within(1e-9));
    assertThat(axis.y(100_000)).isEqualTo(50, within(1e-9));
    assertThat(axis.ticks()).first().isEqualTo(BigDecimal.ONE);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "7.5, 7.5", "999, 999", "1000, 1k", "2500000, 2.5M", "1200000000, 1.2bn"})
  void numbersAreWrittenInFewLetters(BigDecimal number, String brief) {
    assertThat(ValueAxis.brief(number)).isEqualTo(brief);
  }
}
