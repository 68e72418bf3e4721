package dev.hearsay.attribution;

import dev.hearsay.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Whoever asserts something.
 *
 * @param start offset of the source's words; null for {@link Kind#PUBLISHER}, as end and text
 * @param text the source's words as they stand: "Ukraine's military intelligence chief"
 * @param name the source resolved to its fullest name in the text: "Kyrylo Budanov"; the words
 *     themselves where nobody is named; null for a publisher that nobody named
 * @param entity the entity, where the source is one
 */
public record Source(
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String text,
    @Nullable String name,
    Kind kind,
    @Nullable Entity entity) {
  /** What a source is. */
  public enum Kind {
    /** A named person. */
    PERSON,
    /** A named organization, or a place that stands for its government. */
    ORGANIZATION,
    /** People or bodies without a name: "police", "officials". */
    UNNAMED,
    /** A report, a statement, data. */
    DOCUMENT,
    /** The publication itself: nobody else is named. */
    PUBLISHER
  }

  /** The publication itself. */
  public static Source publisher(@Nullable String name) {
    return new Source(null, null, null, name, Kind.PUBLISHER, null);
  }
}
