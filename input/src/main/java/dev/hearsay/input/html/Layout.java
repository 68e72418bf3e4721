package dev.hearsay.input.html;

import dev.hearsay.Article;
import dev.hearsay.Origin;
import dev.hearsay.text.Note;
import dev.hearsay.text.Section;
import java.util.ArrayList;
import java.util.List;

/** Writes the parts of an article one below the other, and notes where each stands. */
final class Layout {
  private static final String BETWEEN = "\n\n";

  private Layout() {}

  static Article of(List<Part> parts, String format, List<Note> notes) {
    StringBuilder text = new StringBuilder();
    List<Section> sections = new ArrayList<>();
    for (Part part : parts) {
      text.append(text.isEmpty() ? "" : BETWEEN);
      int start = text.length();
      text.append(part.text());
      // What is body is left open: a line of it may yet turn out to be a teaser by its wording.
      if (part.kind() != Section.Kind.BODY) {
        sections.add(new Section(part.kind(), start, text.length()));
      }
    }
    return Article.of(text.append('\n').toString()).takenFrom(new Origin(format, sections, notes));
  }
}
