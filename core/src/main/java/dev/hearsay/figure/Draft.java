package dev.hearsay.figure;

import dev.hearsay.text.Excerpt;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A figure whose name in the output is not yet known. */
record Draft(
    int start,
    int end,
    int numberStart,
    int numberEnd,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Bound bound,
    Figure.Kind kind,
    @Nullable String unit,
    @Nullable String who) {

  /** A draft with the value and the limits that its bound gives a number. */
  static Draft of(
      int start,
      int end,
      int numberStart,
      int numberEnd,
      BigDecimal number,
      @Nullable BigDecimal high,
      Bound bound,
      Figure.Kind kind,
      @Nullable String unit,
      @Nullable String who) {
    BigDecimal value = bound == Bound.RANGE || bound == Bound.VAGUE ? null : number;
    BigDecimal least =
        switch (bound) {
          case EXACT, AT_LEAST, MORE_THAN, RANGE, VAGUE -> number;
          case APPROXIMATE, AT_MOST, LESS_THAN -> null;
        };
    BigDecimal most =
        switch (bound) {
          case EXACT, AT_MOST, LESS_THAN -> number;
          case RANGE -> high;
          case APPROXIMATE, AT_LEAST, MORE_THAN, VAGUE -> null;
        };
    return new Draft(
        start, end, numberStart, numberEnd, value, least, most, bound, kind, unit, who);
  }

  Figure figure(String id, String text) {
    return new Figure(
        id,
        start,
        end,
        text.substring(start, end),
        Excerpt.of(text, numberStart, numberEnd),
        value,
        low,
        high,
        bound,
        kind,
        unit,
        who);
  }
}
