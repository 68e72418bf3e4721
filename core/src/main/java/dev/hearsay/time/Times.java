package dev.hearsay.time;

import dev.hearsay.text.TaggedDocument;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds time expressions. */
public final class Times {
  private Times() {}

  /**
   * The time expressions of a document, in the order of the text, without overlaps.
   *
   * @param published the day that relative expressions count from; null leaves them unresolved
   */
  public static List<TimeExpression> find(TaggedDocument document, @Nullable LocalDate published) {
    return List.of();
  }
}
