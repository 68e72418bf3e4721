package dev.hearsay.figure;

import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.util.List;

/** Finds figures. */
public final class Figures {
  private Figures() {}

  /**
   * The figures of a document, in the order of the text.
   *
   * @param times the document's time expressions, whose numbers are no figures (durations are)
   */
  public static List<Figure> find(TaggedDocument document, List<TimeExpression> times) {
    return List.of();
  }
}
