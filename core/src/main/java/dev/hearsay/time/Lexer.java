package dev.hearsay.time;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.text.Token;
import dev.hearsay.time.Vocabulary.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts sentences into runs of words that times are made of. All other words end a run, so they cost
 * a look-up and nothing else.
 */
final class Lexer {
  /** No time is so long; bounds what a text of nothing but small words costs. */
  private static final int LONGEST_RUN = 256;

  /**
   * Numerals with a separator, "2,000" and "2.5", but not clock times and dates: "6.30", "4.2.25".
   */
  private static final Pattern FIGURE =
      Pattern.compile("\\d+,\\d.*|(?!\\d\\d?\\.\\d\\d(?!\\d))\\d+\\.\\d+[^.]*");

  private final Vocabulary vocabulary = Vocabulary.english();
  private final Holidays holidays = Holidays.english();
  private final TaggedDocument document;
  private final Consumer<List<Lexeme>> runs;
  private final List<Lexeme> run = new ArrayList<>();
  private boolean core;

  /** A lexer that hands each run to a consumer, which must not keep it. */
  Lexer(TaggedDocument document, Consumer<List<Lexeme>> runs) {
    this.document = document;
    this.runs = runs;
  }

  /** Hands out the runs of a sentence. */
  void read(Sentence sentence) {
    int token = sentence.firstToken();
    while (token < sentence.endToken()) {
      int next = holiday(token, sentence.endToken());
      if (next == token) {
        if (!word(token)) {
          finish();
        }
        next = token + 1;
      }
      if (run.size() >= LONGEST_RUN) {
        finish();
      }
      token = next;
    }
    finish();
  }

  private void finish() {
    if (core) {
      runs.accept(run);
    }
    run.clear();
    core = false;
  }

  private void add(Kind kind, int number, int digits, int start, int end, int token) {
    run.add(new Lexeme(kind, number, digits, start, end, token));
    core |= kind.isCore();
  }

  /** Adds the holiday that begins at a token; the token after it, or the same if there is none. */
  private int holiday(int token, int end) {
    Holidays.Name name = holidays.at(document, token, end);
    if (name == null) {
      return token;
    }
    int after = token + name.tokens();
    int start = document.token(token).start();
    add(Kind.HOLIDAY, name.number(), 0, start, document.token(after - 1).end(), token);
    return after;
  }

  /** Adds what a token says of time; false if it says nothing, or something else after that. */
  private boolean word(int index) {
    Token token = document.token(index);
    Word word = whole(token.lower());
    if (word != null && word.kind() == Kind.S && isDecade(token)) {
      Lexeme year = run.remove(run.size() - 1);
      add(Kind.DECADE, year.number(), 0, year.start(), token.end(), index);
      return true;
    }
    if (word != null) {
      add(word.kind(), word.number(), 0, token.start(), token.end(), index);
      return true;
    }
    return isComposite(token.lower()) && new Composite(token, index).read();
  }

  /** Whether a possessive mark makes a decade of the year before it: "the 1990's". */
  private boolean isDecade(Token mark) {
    int size = run.size();
    if (size < 2 || !run.get(size - 1).isYear()) {
      return false;
    }
    Lexeme year = run.get(size - 1);
    Kind led = run.get(size - 2).kind();
    return year.end() == mark.start()
        && year.number() % 10 == 0
        && (led == Kind.THE || led == Kind.PART || led == Kind.DASH);
  }

  private @Nullable Word whole(String lower) {
    Word word = vocabulary.word(lower);
    int last = lower.length() - 1;
    return word == null && last > 0 && lower.charAt(last) == '.'
        ? vocabulary.word(lower.substring(0, last))
        : word;
  }

  private static boolean isComposite(String lower) {
    char first = lower.charAt(0);
    return isDigit(first)
        || first == '\''
        || lower.indexOf('-') > 0
        || lower.indexOf('–') > 0
        || lower.indexOf('/') > 0
        || (first <= 'q' && isDigit(lower.charAt(lower.length() - 1)));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Reads a token that is more than a word: "3pm", "1990s", "15th", "mid-2024", "2025-01-13". */
  private final class Composite {
    private final String lower;
    private final int offset;
    private final int token;
    private final int before = run.size();
    private int at;

    Composite(Token token, int index) {
      this.lower = token.lower();
      this.offset = token.start();
      this.token = index;
    }

    /** Adds the parts; drops them all unless the first that says nothing follows a hyphen. */
    boolean read() {
      if (FIGURE.matcher(lower).matches()) {
        return false;
      }
      while (at < lower.length()) {
        char c = lower.charAt(at);
        boolean known = isDigit(c) ? digits() : isLetter(c) ? letters() : mark();
        if (!known) {
          forget();
          return false;
        }
      }
      return true;
    }

    private void forget() {
      boolean hyphenated = run.size() > before + 1 && run.get(run.size() - 1).is(Kind.DASH);
      if (!hyphenated) {
        run.subList(before, run.size()).clear();
      }
    }

    private void part(Kind kind, int number, int digits, int start) {
      add(kind, number, digits, offset + start, offset + at, token);
    }

    private boolean digits() {
      int start = at;
      int number = 0;
      while (at < lower.length() && isDigit(lower.charAt(at))) {
        number = Math.min(number * 10 + lower.charAt(at++) - '0', 1_000_000);
      }
      int digits = at - start;
      if (follows("st") || follows("nd") || follows("rd") || follows("th")) {
        at += 2;
        part(Kind.ORDINAL, number, 0, start);
      } else if (follows("s") && number % 10 == 0 && (digits == 2 || digits == 4)) {
        at += 1;
        part(Kind.DECADE, number, 0, start);
      } else if (follows("'s") && number % 10 == 0 && digits == 4) {
        at += 2;
        part(Kind.DECADE, number, 0, start);
      } else {
        part(Kind.NUMBER, number, digits, start);
      }
      return digits <= 4;
    }

    private boolean follows(String suffix) {
      int end = at + suffix.length();
      return lower.startsWith(suffix, at)
          && (end == lower.length() || !isLetter(lower.charAt(end)));
    }

    private boolean letters() {
      int start = at;
      while (at < lower.length() && (isLetter(lower.charAt(at)) || isInnerDot())) {
        at++;
      }
      String letters = lower.substring(start, at);
      boolean afterDigits = start > 0 && isDigit(lower.charAt(start - 1));
      boolean beforeDigits = at < lower.length() && isDigit(lower.charAt(at));
      if (afterDigits && letters.equals("t")) {
        part(Kind.T, 0, 0, start);
      } else if (afterDigits && letters.equals("z")) {
        part(Kind.ZONE, 0, 0, start);
      } else if (beforeDigits && letters.equals("q")) {
        part(Kind.QUARTER, 0, 0, start);
      } else if (beforeDigits && letters.equals("fy")) {
        part(Kind.FISCAL, 0, 0, start);
      } else {
        Word word = vocabulary.word(letters);
        if (word == null || beforeDigits) {
          return false;
        }
        part(word.kind(), word.number(), 0, start);
      }
      return true;
    }

    private boolean isInnerDot() {
      return lower.charAt(at) == '.' && at + 1 < lower.length() && isLetter(lower.charAt(at + 1));
    }

    private boolean mark() {
      int start = at;
      boolean possessive = follows("'s");
      at += possessive ? 2 : 1;
      Word word = vocabulary.word(lower.substring(start, at));
      if (word == null) {
        return false;
      }
      part(word.kind(), word.number(), 0, start);
      return true;
    }
  }
}
