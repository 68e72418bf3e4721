package dev.hearsay.output;

import com.google.common.base.CharMatcher;
import java.util.List;

/** Lays the cells of a table out for a terminal, as wide as they are or as it is. */
final class Columns {
  /** The least that a column keeps when the table is too wide. */
  private static final int NARROWEST = 8;

  private static final String GAP = "  ";

  private final int[] widths;

  /**
   * The widths that the cells ask for; where that is too much, the widest but the first give way.
   *
   * @param rows at least one; all of the same length
   */
  Columns(List<List<String>> rows, int width) {
    widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(row.get(i)));
      }
    }
    int room = width - GAP.length() * (widths.length - 1);
    int sum = 0;
    for (int w : widths) {
      sum += w;
    }
    while (sum > room) {
      int widest = 1;
      for (int i = 2; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        break;
      }
      int less = Math.max(1, Math.min(sum - room, widths[widest] / 8));
      widths[widest] -= less;
      sum -= less;
    }
  }

  /** Writes a row. */
  void line(List<String> cells, StringBuilder out) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      String cell = cut(cells.get(i), widths[i]);
      line.append(cell).append(" ".repeat(widths[i] - length(cell))).append(GAP);
    }
    out.append(CharMatcher.is(' ').trimTrailingFrom(line)).append('\n');
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** As much of the text as fits. */
  static String cut(String text, int width) {
    return length(text) <= width
        ? text
        : text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1))) + "…";
  }

  /** On one line, and without characters that would move the cursor. */
  static String clean(String text) {
    return CharMatcher.whitespace()
        .or(CharMatcher.javaIsoControl())
        .or(CharMatcher.inRange('\u202a', '\u202e'))
        .trimAndCollapseFrom(text, ' ');
  }
}
