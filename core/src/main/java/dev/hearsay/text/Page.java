package dev.hearsay.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as read: the document, and what the page says of itself.
 *
 * @param headline the headline that stands in the text, or null
 * @param authors the names of the byline, empty where there is none
 * @param published the date of the byline, or null
 */
public record Page(
    Document document,
    @Nullable String headline,
    List<String> authors,
    @Nullable LocalDate published,
    List<Note> notes) {
  /** Copies the lists. */
  public Page {
    authors = List.copyOf(authors);
    notes = List.copyOf(notes);
  }
}
