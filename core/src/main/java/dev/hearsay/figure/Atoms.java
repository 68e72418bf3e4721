package dev.hearsay.figure;

import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.text.Token;
import java.util.Arrays;
import java.util.Locale;

/**
 * The atoms of one sentence: runs of digits, runs of letters and single marks, numbered from 0.
 *
 * <p>Numbers are read from atoms and not from tokens, since what one writer glues together another
 * writes apart: "$1.5m", "1.5 m", "3,000-strong". An atom never crosses the border of a token. A
 * buffer that is used again for every sentence; not safe for threads.
 */
final class Atoms {
  private static final byte DIGITS = 1;
  private static final byte WORD = 2;
  private static final byte MARK = 3;

  /** The types of characters that stand on the one before them. */
  private static final int ACCENTS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private final TaggedDocument document;
  private final String text;
  private int size;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int[] tokens = new int[64];
  private byte[] kinds = new byte[64];
  private String[] words = new String[64];

  Atoms(TaggedDocument document) {
    this.document = document;
    this.text = document.document().text();
  }

  /** Forgets the last sentence and cuts the tokens {@code [first, end)}. */
  void read(int firstToken, int endToken) {
    size = 0;
    for (int t = firstToken; t < endToken; t++) {
      Token token = document.token(t);
      cut(token, t);
    }
  }

  int size() {
    return size;
  }

  int start(int atom) {
    return starts[atom];
  }

  int end(int atom) {
    return ends[atom];
  }

  /** The text that offsets count in. */
  String text() {
    return text;
  }

  /** Whether the atoms {@code [first, end)} are written just so, case, spaces and all. */
  boolean isWritten(int first, int end, String spelling) {
    int start = starts[first];
    return ends[end - 1] - start == spelling.length() && text.startsWith(spelling, start);
  }

  /** The part of speech of the token that an atom stands in. */
  PartOfSpeech tag(int atom) {
    return document.tag(tokens[atom]);
  }

  /** The token that an atom stands in. */
  int token(int atom) {
    return tokens[atom];
  }

  boolean isDigits(int atom) {
    return atom >= 0 && atom < size && kinds[atom] == DIGITS;
  }

  boolean isWord(int atom) {
    return atom >= 0 && atom < size && kinds[atom] == WORD;
  }

  /** Whether the atom is this mark. */
  boolean isMark(int atom, char mark) {
    return atom >= 0 && atom < size && kinds[atom] == MARK && text.charAt(starts[atom]) == mark;
  }

  /** Whether the atom is a hyphen or a dash. */
  boolean isDash(int atom) {
    return atom >= 0 && atom < size && kinds[atom] == MARK && dash(text.charAt(starts[atom]));
  }

  /** Whether the atom is a quotation mark. */
  boolean isQuote(int atom) {
    return atom >= 0
        && atom < size
        && kinds[atom] == MARK
        && "\"“”„«»'‘’`".indexOf(text.charAt(starts[atom])) >= 0;
  }

  /** Whether no space stands before the atom. */
  boolean isGlued(int atom) {
    return atom > 0 && atom < size && starts[atom] == ends[atom - 1];
  }

  /** A word in lower case, a mark or a single digit as it is; else empty. */
  String word(int atom) {
    return atom >= 0 && atom < size ? words[atom] : "";
  }

  /** The first atom at or after a token, or {@link #size()}. */
  int atomOf(int token) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens[middle] < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void cut(Token token, int index) {
    int end = token.end();
    for (int at = token.start(); at < end; ) {
      char c = text.charAt(at);
      int next = at + Character.charCount(text.codePointAt(at));
      byte kind = MARK;
      if (c >= '0' && c <= '9') {
        next = endOfDigits(at, end);
        kind = DIGITS;
      } else if (Character.isLetter(c)) {
        next = endOfWord(at, end);
        kind = WORD;
      }
      int marked = endOfAccents(next, end);
      if (marked > next && kind == DIGITS) {
        kind = MARK; // keycaps, digits with a line over them: no number that could be read
        marked = endOfMarked(marked, end);
      }
      add(token, index, at, marked, kind);
      at = marked;
    }
  }

  private int endOfMarked(int at, int end) {
    int next = at;
    while (next < end && (digit(next) || endOfAccents(next, end) > next)) {
      next = digit(next) ? next + 1 : endOfAccents(next, end);
    }
    return next;
  }

  /** What stands on the last character of an atom belongs to it. */
  private int endOfAccents(int at, int end) {
    int next = at;
    while (next < end && (ACCENTS >> Character.getType(text.codePointAt(next)) & 1) == 1) {
      next += Character.charCount(text.codePointAt(next));
    }
    return Math.min(next, end);
  }

  private int endOfDigits(int at, int end) {
    int next = at + 1;
    while (next < end && (digit(next) || (separator(next) && next + 1 < end && digit(next + 1)))) {
      next++;
    }
    return next;
  }

  private int endOfWord(int at, int end) {
    int next = at + 1;
    while (next < end && inWord(next, end)) {
      next++;
    }
    return next;
  }

  private boolean inWord(int at, int end) {
    char c = text.charAt(at);
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (c == '.' && at + 1 < end && Character.isLetter(text.charAt(at + 1)))
        || (c == '.' && at + 1 == end && text.charAt(at - 1) != '.');
  }

  private boolean digit(int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9';
  }

  private boolean separator(int at) {
    char c = text.charAt(at);
    return c == ',' || c == '.';
  }

  private static boolean dash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }

  private void add(Token token, int index, int start, int end, byte kind) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    tokens[size] = index;
    kinds[size] = kind;
    words[size] = kind == DIGITS && end - start > 1 ? "" : spelling(token, start, end);
    size++;
  }

  /** The word without a last full stop, unless it has others: "rs" but "u.s.". */
  private String spelling(Token token, int start, int end) {
    if (end - start > 1 && text.charAt(end - 1) == '.') {
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      return word.indexOf('.') == word.length() - 1 ? word.substring(0, word.length() - 1) : word;
    }
    return start == token.start() && end == token.end()
        ? token.lower()
        : text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private void grow() {
    int length = size * 2;
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    tokens = Arrays.copyOf(tokens, length);
    kinds = Arrays.copyOf(kinds, length);
    words = Arrays.copyOf(words, length);
  }
}
