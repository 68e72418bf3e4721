package dev.hearsay.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.hearsay.figure.Figure;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Compares figures with a gold's fields {@code value}, {@code low}, {@code high}, {@code bound}.
 */
final class Numbers {
  /** The part by which two numbers may differ and be the same. */
  private static final double TOLERANCE = 1e-6;

  private Numbers() {}

  /** Whether a figure has the value; for a range both its ends, for a vague figure its low end. */
  static boolean same(Figure figure, JsonNode gold) {
    String bound = gold.path("bound").asText();
    boolean range = bound.equals("RANGE");
    return close(figure.value(), gold.path("value"))
        && (!(range || bound.equals("VAGUE")) || close(figure.low(), gold.path("low")))
        && (!range || close(figure.high(), gold.path("high")));
  }

  static boolean close(@Nullable BigDecimal found, JsonNode gold) {
    if (found == null || !gold.isNumber()) {
      return found == null && !gold.isNumber();
    }
    double wanted = gold.asDouble();
    return Math.abs(found.doubleValue() - wanted) <= TOLERANCE * Math.max(1, Math.abs(wanted));
  }
}
