package dev.hearsay;

import dev.hearsay.text.Note;
import dev.hearsay.text.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a text was taken out of, and what was seen on the way. Immutable.
 *
 * @param format the format of the original, such as {@code html}; {@code text} where the article's
 *     text is the original, only decoded
 * @param sections the parts of the text that the original marks, in their order; the text's own
 *     shape tells the others
 * @param notes what was odd: an encoding that was guessed, bytes that were lost
 */
public record Origin(String format, List<Section> sections, List<Note> notes) {
  /** The format of a text that is its own original. */
  public static final String TEXT = "text";

  /** Copies the lists. */
  public Origin {
    sections = List.copyOf(sections);
    notes = List.copyOf(notes);
  }

  /** The same origin with notes before its own. */
  public Origin withNotes(List<Note> first) {
    return new Origin(format, sections, Stream.concat(first.stream(), notes.stream()).toList());
  }

  /** Whether the text does not stand in the original as it is. */
  public boolean isExtracted() {
    return !format.equals(TEXT);
  }
}
