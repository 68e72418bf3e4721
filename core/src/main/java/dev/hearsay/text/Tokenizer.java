package dev.hearsay.text;

import static dev.hearsay.text.Characters.isApostrophe;
import static dev.hearsay.text.Characters.isBlank;
import static dev.hearsay.text.Characters.isCurrency;
import static dev.hearsay.text.Characters.isDigit;
import static dev.hearsay.text.Characters.isHyphen;
import static dev.hearsay.text.Characters.isLetter;
import static dev.hearsay.text.Characters.isLower;
import static dev.hearsay.text.Characters.isUpper;
import static dev.hearsay.text.Characters.isWord;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.hearsay.lexicon.Lexicon;
import java.util.List;

/**
 * Cuts a stretch of text into tokens, in one pass from left to right.
 *
 * <p>The cuts are those of Universal Dependencies English: {@code did|n't}, {@code Kursk|'s},
 * {@code $|300}, {@code 90|km}; {@code U.S.}, {@code 2,700}, {@code 9:20} and {@code ...} stay
 * whole. Hyphens are cut between words and in ranges ({@code Jong|-|un}, {@code 9|-|year|-|old},
 * {@code 12|-|15}), but stay after a prefix ({@code anti-tank}), in numbers of three parts and more
 * ({@code 2025-02-04}) and, unlike there, in designations ({@code F-16}, {@code Shahed-136}), whose
 * number counts nothing.
 */
final class Tokenizer {
  private static final ImmutableSet<String> PREFIXES = Lexicon.set("prefixes.txt");
  private static final ImmutableMap<String, Integer> CONTRACTIONS =
      ImmutableMap.copyOf(Maps.transformValues(Lexicon.map("contractions.txt"), Integer::valueOf));
  private static final ImmutableSet<String> CLITICS =
      ImmutableSet.of("s", "m", "d", "re", "ve", "ll");
  private static final ImmutableSet<String> NUMERAL_ENDINGS =
      ImmutableSet.of("st", "nd", "rd", "th", "s");

  /** No token is longer, whatever the text: what follows reads tokens as units. */
  static final int LONGEST = 1000;

  private final String text;
  private final List<Token> tokens;
  private final Tally cutWords = new Tally();
  private int at;
  private int end;

  Tokenizer(String text, List<Token> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The words that were too long to be one token. */
  Tally cutWords() {
    return cutWords;
  }

  /** Adds the tokens of {@code [start, end)}; nothing outside is looked at. */
  void tokenize(int start, int end) {
    this.at = start;
    this.end = end;
    while (at < this.end) {
      int c = text.codePointAt(at);
      if (isBlank(c)) {
        at += Character.charCount(c);
      } else if (isWord(c) || startsDecimal()) {
        word();
      } else {
        mark(c);
      }
    }
  }

  // ---- words and numbers

  private void word() {
    int start = at;
    int stop = addressEnd(start);
    if (stop < 0) {
      stop = wordEnd(start);
      if (keepsPeriod(start, stop)) {
        stop++;
      }
    }
    if (isNegation(stop) && stop - 1 > start) {
      add(start, stop - 1);
      add(stop - 1, stop + 2);
    } else {
      addWord(start, stop);
    }
  }

  private void addWord(int start, int stop) {
    String word = text.substring(start, stop);
    String lower = Words.lower(word);
    Integer second = CONTRACTIONS.get(lower);
    if (second == null) {
      tokens.add(new Token(start, stop, word, lower));
      at = stop;
    } else {
      add(start, start + second);
      add(start + second, stop);
    }
  }

  private void add(int start, int stop) {
    String word = text.substring(start, stop);
    tokens.add(new Token(start, stop, word, Words.lower(word)));
    at = stop;
  }

  /** Where the word that begins at an offset ends; its abbreviation period is not looked at. */
  private int wordEnd(int start) {
    int limit = Math.min(end, start + LONGEST);
    boolean numeral = !isLetter(text.codePointAt(start));
    int p = start;
    while (p < limit) {
      int c = text.codePointAt(p);
      if (isWord(c)) {
        if (numeral && p > start && !isDigit(c) && isLetter(c)) {
          if (cutsUnit(start, p)) {
            break;
          }
          numeral = false;
        }
        p += Character.charCount(c);
      } else if (p > start && isCurrency(c) && isCurrencyCode(start, p)) {
        return p + 1;
      } else if (joins(start, p, c, numeral)) {
        p++;
      } else {
        break;
      }
    }
    return p < limit || p >= end ? Math.min(p, end) : cut(start, p);
  }

  /** Where a word that goes on too long is cut: not before the accent of a letter. */
  private int cut(int start, int limit) {
    int p = symbolEnd(limit);
    if (p < end && isWord(text.codePointAt(p))) {
      cutWords.add(start, p);
    }
    return p;
  }

  /** Whether the mark at an offset is part of the word around it. */
  private boolean joins(int start, int p, int c, boolean numeral) {
    if (p + 1 >= end || !isWord(text.codePointAt(p + 1)) || c > 0xffff) {
      return false;
    }
    char before = p == start ? ' ' : text.charAt(p - 1);
    char after = text.charAt(p + 1);
    boolean digits = isDigit(before) && isDigit(after);
    return switch (c) {
      case '.' -> p == start || digits || periodJoins(start, p, before, after);
      case ',' -> digits && numeral && isThousandsGroup(p + 1);
      case ':', '/' -> digits && numeral;
      case '&' -> isUpper(before) && isUpper(after);
      case '@' -> true;
      case '\'', '\u2019', '\u02bc' ->
          isLetter(before) && isLetter(after) && !isClitic(p) && !isNegation(p);
      case '-', '\u2010', '\u2011' -> hyphenJoins(start, p, before, after);
      default -> Characters.isInvisible(c);
    };
  }

  /**
   * {@code U.S}, {@code node.js} and {@code example.org} are one word; {@code weeks.However} two.
   */
  private boolean periodJoins(int start, int p, char before, char after) {
    if (!isLetter(before) || !isLetter(after)) {
      return false;
    }
    boolean single = p - start == 1 || text.charAt(p - 2) == '.';
    if (single) {
      return true;
    }
    boolean opens = isUpper(after) && p + 2 < end && isLower(text.charAt(p + 2));
    return !opens && (p - start > 8 || Abbreviations.kind(text.substring(start, p)) == null);
  }

  private boolean hyphenJoins(int start, int p, char before, char after) {
    if (isDigit(before) && isDigit(after)) {
      return isUpper(text.charAt(start)) || isCode(start, p);
    }
    if (isDigit(after)) {
      return isUpper(text.codePointAt(start)) || isPrefix(start, p);
    }
    return isLetter(before) && isLetter(after) && isPrefix(start, p);
  }

  private boolean isPrefix(int start, int p) {
    return p - start <= 8 && PREFIXES.contains(Words.lower(text.substring(start, p)));
  }

  /** Whether digits and hyphens make three groups or more: a date, a telephone number. */
  private boolean isCode(int start, int p) {
    int hyphens = 0;
    int limit = Math.min(end, p + 40);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (isHyphen(c) && i + 1 < end && isDigit(text.charAt(i + 1))) {
        hyphens++;
      } else if (!isDigit(c)) {
        break;
      }
    }
    return hyphens >= 2;
  }

  /**
   * Three digits after a comma ({@code 2,700}), or two and a comma (the Indian {@code 2,40,318}).
   */
  private boolean isThousandsGroup(int p) {
    int q = p;
    while (q < end && q - p < 4 && isDigit(text.charAt(q))) {
      q++;
    }
    return q - p == 3 || (q - p == 2 && follows(q, ','));
  }

  /** Whether the letters behind a numeral are a unit ({@code 90|km}), not its ending. */
  private boolean cutsUnit(int start, int p) {
    int q = p;
    boolean lower = true;
    while (q < end && q - p < 12 && isLetter(text.charAt(q))) {
      lower &= isLower(text.charAt(q));
      q++;
    }
    if (q < end && isDigit(text.charAt(q))) {
      return false;
    }
    String letters = text.substring(p, q);
    if (NUMERAL_ENDINGS.contains(letters)) {
      return false;
    }
    boolean money = start > 0 && isCurrency(text.charAt(start - 1));
    return lower || money || letters.equals("AM") || letters.equals("PM");
  }

  /** {@code US$}, {@code A$} before a number. */
  private boolean isCurrencyCode(int start, int p) {
    if (p - start > 3 || p + 1 >= end || !isDigit(text.charAt(p + 1))) {
      return false;
    }
    for (int i = start; i < p; i++) {
      if (!isUpper(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean startsDecimal() {
    return text.charAt(at) == '.'
        && at + 1 < end
        && isDigit(text.charAt(at + 1))
        && (at == 0 || isBlank(text.charAt(at - 1)) || isCurrency(text.charAt(at - 1)));
  }

  /** The end of the web address that begins here, or -1. */
  private int addressEnd(int start) {
    if (!text.startsWith("http://", start)
        && !text.startsWith("https://", start)
        && !text.startsWith("www.", start)) {
      return -1;
    }
    int p = start;
    int limit = Math.min(end, start + LONGEST);
    while (p < limit
        && !isBlank(text.charAt(p))
        && "<>\"\u201c\u201d".indexOf(text.charAt(p)) < 0) {
      p++;
    }
    while (p > start + 4 && ".,;:!?)]}'\u2019".indexOf(text.charAt(p - 1)) >= 0) {
      p--;
    }
    if (p == limit && p < end) {
      cutWords.add(start, p);
    }
    return Character.isHighSurrogate(text.charAt(p - 1)) ? p - 1 : p;
  }

  // ---- periods of abbreviations

  private boolean keepsPeriod(int start, int stop) {
    if (stop >= end || text.charAt(stop) != '.' || follows(stop + 1, '.')) {
      return false;
    }
    int length = stop - start;
    if (length == 1 && !isLower(text.charAt(start))) {
      return isUpper(text.charAt(start)) && isInitial(start, stop + 1);
    }
    if (length > 1 && text.charAt(stop - 2) == '.' && isLetter(text.charAt(stop - 1))) {
      return true;
    }
    Abbreviations.Kind kind =
        length <= 8 ? Abbreviations.kind(Words.asTitle(text.substring(start, stop))) : null;
    return kind != null
        && (kind != Abbreviations.Kind.NUMBER || isDigit(charAfterBlanks(stop + 1)));
  }

  /** Whether a capital and a period are an initial: a name stands before or after it. */
  private boolean isInitial(int start, int next) {
    if (next < end && isLetter(text.charAt(next))) {
      return true; // "J.R."
    }
    int p = skipBlanks(next);
    if (p < end && isUpper(text.charAt(p)) && text.charAt(start) != 'I') {
      return !Abbreviations.opensSentence(Words.lower(text.substring(p, lettersEnd(p))));
    }
    return p < end && isLower(text.charAt(p)) && followsName(start);
  }

  private boolean followsName(int start) {
    if (tokens.isEmpty()) {
      return false;
    }
    Token last = tokens.get(tokens.size() - 1);
    return start - last.end() <= 1 && isUpper(last.text().charAt(0));
  }

  private int lettersEnd(int p) {
    int q = p;
    while (q < end && q - p < 20 && isLetter(text.charAt(q))) {
      q++;
    }
    return q;
  }

  private char charAfterBlanks(int p) {
    int q = skipBlanks(p);
    return q < end ? text.charAt(q) : ' ';
  }

  private int skipBlanks(int p) {
    int q = p;
    while (q < end && q - p < 8 && isBlank(text.charAt(q))) {
      q++;
    }
    return q;
  }

  // ---- clitics and marks

  /** Whether an apostrophe begins {@code 's}, {@code 're} and the like. */
  private boolean isClitic(int p) {
    return cliticEnd(p) > p;
  }

  private int cliticEnd(int p) {
    int q = p + 1;
    while (q < end && q - p <= 3 && isLetter(text.charAt(q))) {
      q++;
    }
    boolean whole = q == end || !isWord(text.charAt(q));
    return whole && CLITICS.contains(Words.lower(text.substring(p + 1, q))) ? q : -1;
  }

  /** Whether an apostrophe stands in {@code n't}. */
  private boolean isNegation(int p) {
    return p > 0
        && p + 1 < end
        && isApostrophe(text.charAt(p))
        && (text.charAt(p - 1) | 0x20) == 'n'
        && (text.charAt(p + 1) | 0x20) == 't'
        && (p + 2 == end || !isWord(text.charAt(p + 2)));
  }

  private void mark(int c) {
    int p = at + Character.charCount(c);
    if (isApostrophe(c) && at > 0 && isWord(text.charAt(at - 1)) && isClitic(at)) {
      add(at, cliticEnd(at));
    } else if (c == '@' && p < end && isWord(text.charAt(p))) {
      add(at, wordEnd(p));
    } else if ((c == '\'' || c == '`') && follows(p, (char) c)) {
      add(at, p + 1);
    } else if (c == '!' || c == '?') {
      add(at, runEnd(p, '!', '?'));
    } else if (".-=*~#<>|+\u2014\u2026\ufffd".indexOf(c) >= 0) {
      add(at, runEnd(p, (char) c, (char) c));
    } else {
      add(at, symbolEnd(p));
    }
  }

  private int runEnd(int p, char one, char other) {
    int q = p;
    int limit = Math.min(end, p + LONGEST);
    while (q < limit && (text.charAt(q) == one || text.charAt(q) == other)) {
      q++;
    }
    return q;
  }

  /** The end of a symbol together with the marks and joined symbols of an emoji. */
  private int symbolEnd(int p) {
    int q = p;
    int limit = Math.min(end, p + 40);
    while (q < limit) {
      int c = text.codePointAt(q);
      if (c == 0x200d && q + 1 < limit) {
        q++;
        c = text.codePointAt(q);
      } else if (!Characters.isMark(c)) {
        break;
      }
      q += Character.charCount(c);
    }
    return Math.min(q, end);
  }

  private boolean follows(int p, char c) {
    return p < end && text.charAt(p) == c;
  }
}
