package dev.hearsay.figure;

import dev.hearsay.text.Excerpt;
import dev.hearsay.text.Spanned;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of the text with what it counts.
 *
 * @param id its name in the output, such as {@code f1}
 * @param text the whole noun phrase: "At least 300 North Korean soldiers"
 * @param number the number with its modifiers, without the noun: "At least 300"
 * @param value the number; null for {@link Bound#RANGE} and {@link Bound#VAGUE}
 * @param low the least that the words allow, null where they set no such bound
 * @param high the most that the words allow, null where they set no such bound
 * @param unit the head of what is counted, in the singular and lower case ("soldier"), the symbol
 *     of a unit of measure ("km"), or the ISO 4217 code of a currency ("EUR"); null where none is
 *     named
 * @param who what is counted, with what stands before it: "North Korean soldiers"; null where the
 *     text leaves it out for good
 */
public record Figure(
    String id,
    int start,
    int end,
    String text,
    Excerpt number,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    Bound bound,
    Kind kind,
    @Nullable String unit,
    @Nullable String who)
    implements Spanned {
  /** What a figure counts or measures. */
  public enum Kind {
    /** People: soldiers, civilians, victims. */
    PEOPLE,
    /** Things: tanks, drones, houses. */
    OBJECT,
    /** Money, with its currency as the unit. */
    MONEY,
    /** Parts of a hundred. */
    PERCENT,
    /** Length or distance. */
    LENGTH,
    /** Area. */
    AREA,
    /** Mass. */
    MASS,
    /** Volume. */
    VOLUME,
    /** Speed. */
    SPEED,
    /** Temperature. */
    TEMPERATURE,
    /** A stretch of time. */
    DURATION,
    /** Somebody's or something's age. */
    AGE,
    /** A place in a row: "third". */
    ORDINAL,
    /** Anything else. */
    OTHER
  }

  /** The numbers that the words allow. */
  public Interval interval() {
    boolean ends = bound != Bound.MORE_THAN && bound != Bound.LESS_THAN;
    return new Interval(low, low != null && ends, high, high != null && ends);
  }

  /**
   * Which of two figures is greater. {@link Interval.Order#UNKNOWN} where the words do not tell or
   * the two measure different things; units of measure are converted, currencies are not.
   */
  public Interval.Order compare(Figure other) {
    BigDecimal factor = factorTo(other);
    return factor == null
        ? Interval.Order.UNKNOWN
        : interval().times(factor).compare(other.interval());
  }

  /** Whether both may mean the same number of the same thing. */
  public boolean overlaps(Figure other) {
    BigDecimal factor = factorTo(other);
    return factor != null && interval().times(factor).overlaps(other.interval());
  }

  /** Whether every number that the other allows is one that this allows, of the same thing. */
  public boolean contains(Figure other) {
    BigDecimal factor = factorTo(other);
    return factor != null && interval().times(factor).contains(other.interval());
  }

  /** How many of the other's unit make up one of this one's; null if the two do not compare. */
  private @Nullable BigDecimal factorTo(Figure other) {
    if (kind != other.kind) {
      return null;
    }
    return switch (kind) {
      case LENGTH, AREA, MASS, VOLUME, SPEED, TEMPERATURE, DURATION, AGE, OTHER ->
          unit == null || other.unit == null
              ? sameUnit(other)
              : Conversion.factor(unit, other.unit);
      case MONEY, OBJECT -> sameUnit(other);
      case PEOPLE, PERCENT, ORDINAL -> BigDecimal.ONE;
    };
  }

  private @Nullable BigDecimal sameUnit(Figure other) {
    return Objects.equals(unit, other.unit) ? BigDecimal.ONE : null;
  }
}
