package dev.hearsay.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import org.jspecify.annotations.Nullable;
import tech.units.indriya.format.SimpleUnitFormat;

/** Converts between units of measure with JSR-385. */
final class Conversion {
  private Conversion() {}

  /** How many of the second unit make up one of the first; null if the two do not compare. */
  static @Nullable BigDecimal factor(String from, String to) {
    if (from.equals(to)) {
      return BigDecimal.ONE;
    }
    Unit<?> one = unit(from);
    Unit<?> other = unit(to);
    if (one == null || other == null || !one.isCompatible(other)) {
      return null;
    }
    try {
      var converter = one.getConverterToAny(other);
      Number factor = converter.convert((Number) BigDecimal.ONE);
      return converter.isLinear()
          ? new BigDecimal(factor.toString()).round(MathContext.DECIMAL64)
          : null;
    } catch (IncommensurableException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The unit with a symbol of {@code units.txt}; null if it has no definition. */
  static @Nullable Unit<?> unit(String symbol) {
    Units.Measure measure = Units.of(symbol);
    return measure == null || measure.definition().isEmpty()
        ? null
        : SimpleUnitFormat.getInstance().parse(measure.definition());
  }
}
