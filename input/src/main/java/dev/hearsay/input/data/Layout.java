package dev.hearsay.input.data;

import dev.hearsay.Article;
import dev.hearsay.Origin;
import dev.hearsay.text.Note;
import dev.hearsay.text.Section;
import dev.hearsay.text.Section.Kind;
import java.util.ArrayList;
import java.util.List;

/** Writes the parts of an article one below the other, and notes where each stands. */
public final class Layout {
  private static final String BETWEEN = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Section> sections = new ArrayList<>();

  /** A layout without parts. */
  public Layout() {}

  /** Adds a part below the others. */
  public void add(Kind kind, String part) {
    text.append(text.isEmpty() ? "" : BETWEEN);
    int start = text.length();
    text.append(part);
    // What is body is left open: a line of it may yet turn out to be a teaser by its wording.
    if (kind != Kind.BODY) {
      sections.add(new Section(kind, start, text.length()));
    }
  }

  /** Whether there is a part of a kind that is not body. */
  public boolean has(Kind kind) {
    return sections.stream().anyMatch(section -> section.kind() == kind);
  }

  /**
   * The article that the parts make.
   *
   * @param format what they were taken out of
   */
  public Article article(String format, List<Note> notes) {
    return Article.of(text + "\n").takenFrom(new Origin(format, sections, notes));
  }
}
