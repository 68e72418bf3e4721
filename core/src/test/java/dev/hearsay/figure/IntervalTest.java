package dev.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.figure.Figure.Kind;
import dev.hearsay.figure.Interval.Order;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can be told of two figures, and what cannot. */
class IntervalTest {
  private static final Figure THREE_HUNDRED = people(300, Bound.EXACT);
  private static final Figure AT_LEAST = people(300, Bound.AT_LEAST);
  private static final Figure MORE_THAN = people(300, Bound.MORE_THAN);
  private static final Figure UP_TO = people(300, Bound.AT_MOST);
  private static final Figure FEWER = people(300, Bound.LESS_THAN);
  private static final Figure ABOUT = people(300, Bound.APPROXIMATE);

  @Test
  void endsAreIncludedAsTheWordsSay() {
    assertThat(AT_LEAST.contains(THREE_HUNDRED)).isTrue();
    assertThat(MORE_THAN.contains(THREE_HUNDRED)).isFalse();
    assertThat(UP_TO.contains(THREE_HUNDRED)).isTrue();
    assertThat(FEWER.contains(THREE_HUNDRED)).isFalse();
    assertThat(FEWER.overlaps(MORE_THAN)).isFalse();
    assertThat(UP_TO.overlaps(AT_LEAST)).isTrue();
  }

  @Test
  void orderIsToldOnlyWhereTheWordsTell() {
    assertThat(people(299, Bound.EXACT).compare(AT_LEAST)).isEqualTo(Order.LESS);
    assertThat(THREE_HUNDRED.compare(MORE_THAN)).isEqualTo(Order.LESS);
    assertThat(MORE_THAN.compare(UP_TO)).isEqualTo(Order.GREATER);
    assertThat(THREE_HUNDRED.compare(people(300, Bound.EXACT))).isEqualTo(Order.EQUAL);
    assertThat(THREE_HUNDRED.compare(AT_LEAST)).isEqualTo(Order.UNKNOWN);
    assertThat(THREE_HUNDRED.compare(ABOUT)).isEqualTo(Order.UNKNOWN);
    assertThat(people(1, Bound.EXACT).compare(ABOUT)).isEqualTo(Order.UNKNOWN);
  }

  @Test
  void unitsOfMeasureAreConverted() {
    Figure mile = figure("1", Bound.EXACT, Kind.LENGTH, "mi");
    assertThat(mile.compare(figure("1.609344", Bound.EXACT, Kind.LENGTH, "km")))
        .isEqualTo(Order.EQUAL);
    assertThat(mile.compare(figure("1", Bound.EXACT, Kind.LENGTH, "km"))).isEqualTo(Order.GREATER);
    assertThat(mile.compare(figure("1", Bound.EXACT, Kind.AREA, "km²"))).isEqualTo(Order.UNKNOWN);
  }

  @Test
  void currenciesAreNot() {
    Figure dollars = figure("5", Bound.EXACT, Kind.MONEY, "USD");
    assertThat(dollars.compare(figure("1", Bound.EXACT, Kind.MONEY, "EUR")))
        .isEqualTo(Order.UNKNOWN);
    assertThat(dollars.compare(figure("4", Bound.AT_MOST, Kind.MONEY, "USD")))
        .isEqualTo(Order.GREATER);
  }

  /** Scales of temperature differ in their zeros: there is no factor between them. */
  @Test
  void definitionsMeasureWhatTheySay() {
    for (Units.Measure unit : Units.all()) {
      if (!unit.definition().isEmpty()) {
        var parsed = Conversion.unit(unit.symbol());
        assertThat(parsed).as(unit.symbol()).isNotNull();
        for (Units.Measure other : Units.all()) {
          if (!other.definition().isEmpty()
              && other.kind() != Kind.OTHER
              && other.kind() != Kind.TEMPERATURE) {
            boolean compares = Conversion.factor(unit.symbol(), other.symbol()) != null;
            assertThat(compares)
                .as("%s and %s", unit.symbol(), other.symbol())
                .isEqualTo(unit.kind() == other.kind());
          }
        }
      }
    }
  }

  @Test
  void anEmptyIntervalIsNone() {
    assertThatThrownBy(() -> new Interval(BigDecimal.TEN, true, BigDecimal.ONE, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no number lies between 10 and 1");
    assertThatThrownBy(() -> new Interval(null, true, null, false))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Figure people(int number, Bound bound) {
    return figure(Integer.toString(number), bound, Kind.PEOPLE, "soldier");
  }

  private static Figure figure(String number, Bound bound, Kind kind, @Nullable String unit) {
    BigDecimal value = new BigDecimal(number);
    return Draft.of(0, 1, 0, 1, value, null, bound, kind, unit, null).figure("f1", "x");
  }
}
