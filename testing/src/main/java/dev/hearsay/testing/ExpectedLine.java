package dev.hearsay.testing;

import static dev.hearsay.testing.Finding.SEPARATOR;

import com.google.common.base.Splitter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a file of expectations that speaks of a finding. */
record ExpectedLine(Mark mark, Finding.Kind kind, String columns) {
  /** What matches any column. */
  private static final String ANY = "*";

  private static final Splitter COLUMNS = Splitter.on(SEPARATOR);

  /** What stands before the finding. */
  enum Mark {
    /** Right and found. */
    NONE(""),
    /** Right, but known to be missed. */
    MISSED("? "),
    /** Found, but known to be wrong. */
    WRONG("! ");

    private final String text;

    Mark(String text) {
      this.text = text;
    }
  }

  /** The line as a finding, or null if it is none. */
  static @Nullable ExpectedLine parse(String line) {
    for (Mark mark : List.of(Mark.MISSED, Mark.WRONG, Mark.NONE)) {
      if (line.startsWith(mark.text)) {
        return parse(mark, line.substring(mark.text.length()));
      }
    }
    return null;
  }

  private static @Nullable ExpectedLine parse(Mark mark, String finding) {
    for (Finding.Kind kind : Finding.Kind.values()) {
      if (finding.startsWith(kind.label() + " ")) {
        return new ExpectedLine(mark, kind, finding.substring(kind.label().length() + 1).strip());
      }
    }
    return null;
  }

  /** Whether it is this finding that is meant: {@code *} and columns left off match anything. */
  boolean matches(Finding finding) {
    if (kind != finding.kind()) {
      return false;
    }
    if (columns.equals(finding.columns())) {
      return true;
    }
    List<String> wanted = COLUMNS.splitToList(columns);
    if (wanted.size() == kind.columns() && !wanted.contains(ANY)) {
      return false;
    }
    List<String> found = COLUMNS.splitToList(finding.columns());
    if (wanted.size() > found.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!wanted.get(i).equals(ANY) && !wanted.get(i).equals(found.get(i))) {
        return false;
      }
    }
    return true;
  }

  ExpectedLine unmarked() {
    return new ExpectedLine(Mark.NONE, kind, columns);
  }

  /** The line without its mark. */
  String finding() {
    return kind.label() + " " + columns;
  }

  @Override
  public String toString() {
    return mark.text + finding();
  }
}
