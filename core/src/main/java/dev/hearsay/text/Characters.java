package dev.hearsay.text;

/** What a character is to the scanner. ASCII is looked up, the rest asked of the JDK. */
final class Characters {
  private static final int ASCII = 128;
  private static final byte BLANK = 1;
  private static final byte LETTER = 2;
  private static final byte DIGIT = 3;
  private static final byte[] KIND = new byte[ASCII];

  static {
    for (int c = 0; c < ASCII; c++) {
      if (c <= ' ' || c == 0x7f) {
        KIND[c] = BLANK;
      } else if (Character.isLetter(c) || c == '_') {
        KIND[c] = LETTER;
      } else if (Character.isDigit(c)) {
        KIND[c] = DIGIT;
      }
    }
  }

  private Characters() {}

  /** White space, control characters and invisible marks: what separates and is never read. */
  static boolean isBlank(int c) {
    if (c < ASCII) {
      return KIND[c] == BLANK;
    }
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** White space alone, as people see it. */
  static boolean isWhite(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** What begins or continues a word or a number. */
  static boolean isWord(int c) {
    return c < ASCII ? KIND[c] >= LETTER : Character.isLetterOrDigit(c) || isMark(c);
  }

  static boolean isLetter(int c) {
    return c < ASCII ? KIND[c] == LETTER : Character.isLetter(c);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isUpper(int c) {
    return c < ASCII ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  static boolean isLower(int c) {
    return c < ASCII ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  /** Accents and the like, which stand on the character before them. */
  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Marks that may stand inside a word without being seen: soft hyphen, joiners. */
  static boolean isInvisible(int c) {
    return c == 0xad || c == 0x200c || c == 0x200d || c == 0x2060;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isCurrency(int c) {
    return c == '$' || (c > ASCII && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  /** Marks that end a sentence when nothing speaks against it. */
  static boolean isTerminal(int c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || c == '\u2026'
        || c == '\u203c'
        || c == '\u2049'
        || c == '\u3002';
  }

  static boolean isOpening(int c) {
    return c == '('
        || c == '['
        || c == '{'
        || c == '\u201c'
        || c == '\u2018'
        || c == '\u201e'
        || c == '\u201a'
        || c == '\u00ab'
        || c == '`';
  }

  static boolean isClosing(int c) {
    return c == ')' || c == ']' || c == '}' || c == '\u201d' || c == '\u2019' || c == '\u00bb';
  }

  /** Quotation marks that look the same on both sides. */
  static boolean isStraightQuote(int c) {
    return c == '"' || c == '\'';
  }

  /** Quotation marks that are no apostrophe. */
  static boolean isDoubleQuote(int c) {
    return c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '\u201e'
        || c == '\u00ab'
        || c == '\u00bb';
  }

  /** Signs that stand before the item of a list. */
  static boolean isBullet(int c) {
    return c == '\u2022'
        || c == '\u2023'
        || c == '\u25aa'
        || c == '\u25cf'
        || c == '\u25a0'
        || c == '\u25e6'
        || c == '\u00b7'
        || c == '*'
        || c == '-'
        || c == '\u2013'
        || c == '\u2014'
        || (c > 0x2190 && Character.getType(c) == Character.OTHER_SYMBOL);
  }
}
