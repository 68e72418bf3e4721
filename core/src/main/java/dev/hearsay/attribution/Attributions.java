package dev.hearsay.attribution;

import dev.hearsay.entity.Cast;
import dev.hearsay.text.Note;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.util.List;

/**
 * The attributions of a text, in the order of their cues, with what was odd about its quotations.
 */
public record Attributions(List<Attribution> attributions, List<Note> notes) {
  /** Copies the lists. */
  public Attributions {
    attributions = List.copyOf(attributions);
    notes = List.copyOf(notes);
  }

  /** Finds the attributions of a document. */
  public static Attributions find(TaggedDocument document, Cast cast, List<TimeExpression> times) {
    return new Attributions(List.of(), List.of());
  }
}
