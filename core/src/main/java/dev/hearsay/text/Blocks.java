package dev.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into blocks at its line breaks, and joins lines that were wrapped.
 *
 * <p>A line goes on in the next where the next begins in lower case and the line is long and has no
 * period, or where all lines of a run are as full as they can be: the first word of each would not
 * have fitted on the line before.
 */
final class Blocks {
  private static final int SHORTEST_WRAPPED = 35;
  private static final int LONGEST_WRAPPED = 120;

  private final String text;
  private final List<Block> lines;
  private final List<Block> blocks = new ArrayList<>();

  private Blocks(String text, List<Block> lines) {
    this.text = text;
    this.lines = lines;
  }

  static List<Block> of(String text) {
    Blocks joined = new Blocks(text, lines(text));
    joined.join();
    return joined.blocks;
  }

  /** The lines that are not blank, without the blanks around them. */
  private static List<Block> lines(String text) {
    List<Block> lines = new ArrayList<>();
    int empty = 0;
    int at = 0;
    while (at < text.length()) {
      int stop = at;
      while (stop < text.length() && !isLineBreak(text.charAt(stop))) {
        stop++;
      }
      int start = skipBlanks(text, at, stop);
      int end = trimBlanks(text, start, stop);
      if (start < end) {
        lines.add(new Block(start, end, empty));
        empty = 0;
      } else {
        empty++;
      }
      boolean both = text.startsWith("\r\n", stop);
      at = stop + (both ? 2 : 1);
    }
    return lines;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }

  private static int skipBlanks(String text, int from, int to) {
    int p = from;
    while (p < to && Characters.isBlank(text.charAt(p))) {
      p++;
    }
    return p;
  }

  private static int trimBlanks(String text, int from, int to) {
    int p = to;
    while (p > from && Characters.isBlank(text.charAt(p - 1))) {
      p--;
    }
    return p;
  }

  private void join() {
    int i = 0;
    while (i < lines.size()) {
      int stop = i + 1;
      while (stop < lines.size() && lines.get(stop).blanksBefore() == 0) {
        stop++;
      }
      joinRun(i, stop);
      i = stop;
    }
  }

  /** Joins what was wrapped among lines without an empty one between them. */
  private void joinRun(int from, int to) {
    boolean filled = isFilled(from, to);
    Block open = lines.get(from);
    for (int i = from + 1; i < to; i++) {
      Block line = lines.get(i);
      if (filled || continues(lines.get(i - 1), line)) {
        open = new Block(open.start(), line.end(), open.blanksBefore());
      } else {
        blocks.add(open);
        open = line;
      }
    }
    blocks.add(open);
  }

  private boolean continues(Block line, Block next) {
    int last = text.codePointBefore(line.end());
    return Characters.isLower(text.codePointAt(next.start()))
        && line.length() >= SHORTEST_WRAPPED
        && !Characters.isTerminal(last)
        && last != ':'
        && last != ';'
        && !isByline(next);
  }

  private boolean isByline(Block line) {
    return text.startsWith("by ", line.start())
        && Byline.read(text.substring(line.start(), line.end())) != null;
  }

  /** Whether three lines or more are each as full as the longest allows, and one goes on. */
  private boolean isFilled(int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      width = Math.max(width, lines.get(i).length());
    }
    if (to - from < 3 || width > LONGEST_WRAPPED || width < SHORTEST_WRAPPED) {
      return false;
    }
    boolean goesOn = false;
    for (int i = from + 1; i < to; i++) {
      Block line = lines.get(i);
      if (lines.get(i - 1).length() + 1 + firstWord(line) <= width) {
        return false;
      }
      goesOn |= continues(lines.get(i - 1), line);
    }
    return goesOn;
  }

  private int firstWord(Block line) {
    int p = line.start();
    while (p < line.end() && !Characters.isBlank(text.charAt(p))) {
      p++;
    }
    return p - line.start();
  }
}
