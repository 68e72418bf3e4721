package dev.hearsay.attribution;

import org.jspecify.annotations.Nullable;

/**
 * A quotation mark as it stands in the text.
 *
 * @param opens whether it may open a quotation here
 * @param closes whether it may close one here
 * @param undirected whether the mark looks alike at both ends of a double quotation: " or ''
 */
record QuotationMark(Family family, int length, boolean opens, boolean closes, boolean undirected) {
  private QuotationMark(Family family, int length, boolean opens, boolean closes) {
    this(family, length, opens, closes, false);
  }

  /** Marks that open and close one another. */
  enum Family {
    DOUBLE,
    GUILLEMET,
    SINGLE
  }

  /** The mark at an offset of a paragraph {@code [from, to)}, or null; apostrophes are none. */
  static @Nullable QuotationMark at(String text, int at, int from, int to) {
    char c = text.charAt(at);
    return switch (c) {
      case '"' -> straight(text, at, 1, from, to);
      case '“' -> new QuotationMark(Family.DOUBLE, 1, true, !wordAt(text, at + 1, to));
      case '„', '‟' -> new QuotationMark(Family.DOUBLE, 1, true, false);
      case '”' -> new QuotationMark(Family.DOUBLE, 1, startsWord(text, at, 1, from, to), true);
      case '«', '»' ->
          new QuotationMark(
              Family.GUILLEMET, 1, c == '«' || startsWord(text, at, 1, from, to), true);
      case '`' ->
          at + 1 < to && text.charAt(at + 1) == '`'
              ? new QuotationMark(Family.DOUBLE, 2, true, false)
              : null;
      case '‘', '‛', '‚' -> openingSingle(text, at, from, to);
      case '\'' ->
          at + 1 < to && text.charAt(at + 1) == '\''
              ? straight(text, at, 2, from, to)
              : single(text, at, from, to);
      case '’' -> single(text, at, from, to);
      default -> null;
    };
  }

  boolean isClosedBy(QuotationMark other) {
    return family == other.family;
  }

  private static @Nullable QuotationMark straight(
      String text, int at, int length, int from, int to) {
    boolean spaceBefore = !glued(text, at - 1, from, to);
    boolean spaceAfter = !glued(text, at + length, from, to);
    if (!spaceBefore && length == 1 && Character.isDigit(text.charAt(at - 1)) && spaceAfter) {
      return new QuotationMark(Family.DOUBLE, length, false, true);
    }
    return new QuotationMark(
        Family.DOUBLE,
        length,
        spaceBefore || startsWord(text, at, length, from, to),
        !spaceBefore || spaceAfter,
        true);
  }

  private static @Nullable QuotationMark openingSingle(String text, int at, int from, int to) {
    boolean decade = at + 1 < to && Character.isDigit(text.charAt(at + 1));
    boolean inside = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
    return decade || inside ? null : new QuotationMark(Family.SINGLE, 1, true, false);
  }

  private static @Nullable QuotationMark single(String text, int at, int from, int to) {
    boolean wordBefore = glued(text, at - 1, from, to);
    boolean wordAfter = wordAt(text, at + 1, to);
    if (wordBefore && !wordAfter) {
      return new QuotationMark(Family.SINGLE, 1, false, true);
    }
    boolean opens =
        !wordBefore
            && wordAfter
            && text.charAt(at) == '\''
            && !Character.isDigit(text.charAt(at + 1));
    return opens ? new QuotationMark(Family.SINGLE, 1, true, false) : null;
  }

  /** Whether a word starts after a mark that nothing but space, brackets or dashes precede. */
  private static boolean startsWord(String text, int at, int length, int from, int to) {
    if (!wordAt(text, at + length, to)) {
      return false;
    }
    return at == from || "([-—–/".indexOf(text.charAt(at - 1)) >= 0 || isSpace(text, at - 1);
  }

  private static boolean wordAt(String text, int at, int to) {
    return at < to && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean glued(String text, int at, int from, int to) {
    return at >= from && at < to && !isSpace(text, at) && "([—–".indexOf(text.charAt(at)) < 0;
  }

  private static boolean isSpace(String text, int at) {
    char c = text.charAt(at);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
