package dev.hearsay.text;

import dev.hearsay.text.Section.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what each block of a page is for.
 *
 * <p>A block is the article's own unless something speaks against it: its wording, or, on a page
 * that has such furniture at all, its shape and place. Losing a paragraph costs more than keeping
 * chaff, so a text without furniture is all headline and body.
 */
final class Layout {
  private static final int LONGEST_CREDIT = 150;
  private static final int HEADLINE_SEARCH = 60;
  private static final int MOST_WORDS_OF_HEADLINE = 40;

  private final String text;
  private final List<Block> blocks;
  private final String[] plain;
  private final int[] words;
  private final Kind[] kinds;
  private final List<String> authors = new ArrayList<>();
  private @Nullable LocalDate published;
  private @Nullable String headline;

  Layout(String text, List<Block> blocks, @Nullable String title) {
    this.text = text;
    this.blocks = blocks;
    plain = new String[blocks.size()];
    words = new int[blocks.size()];
    kinds = new Kind[blocks.size()];
    Arrays.fill(kinds, Kind.BODY);
    for (int i = 0; i < kinds.length; i++) {
      boolean shortEnough = blocks.get(i).length() <= Phrases.LONGEST;
      plain[i] = shortEnough ? Phrases.plain(string(i)) : "";
      words[i] = wordsOf(blocks.get(i));
    }
    if (kinds.length > 1) {
      read(title);
    }
  }

  Kind kind(int block) {
    return kinds[block];
  }

  List<String> authors() {
    return authors;
  }

  @Nullable LocalDate published() {
    return published;
  }

  @Nullable String headline() {
    return headline;
  }

  private void read(@Nullable String title) {
    markChaff();
    int top = headlineIndex(title);
    if (top >= 0) {
      kinds[top] = Kind.HEADLINE;
      headline = string(top);
    }
    markCaptions(top);
    markBylines(top);
    markMenus(top);
    markTeasers();
    markFooter();
    if (!contains(Kind.BODY)) {
      restoreBody();
    }
  }

  // ---- by wording

  private void markChaff() {
    for (int i = 0; i < kinds.length; i++) {
      if (Phrases.isChaff(plain[i])) {
        kinds[i] = Kind.BOILERPLATE;
      }
    }
  }

  private void markCaptions(int top) {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == Kind.BODY && i != top && isCaption(i)) {
        kinds[i] = Kind.CAPTION;
      }
    }
  }

  private boolean isCaption(int i) {
    if (words[i] > 80) {
      return false;
    }
    return Phrases.beginsCaption(plain[i]) || Phrases.isCredit(lastBracket(blocks.get(i)));
  }

  /** The words in the brackets that end a block, or nothing. */
  private String lastBracket(Block block) {
    int close = block.end() - 1;
    while (close > block.start() && Characters.isTerminal(text.charAt(close))) {
      close--;
    }
    char opening = text.charAt(close) == ')' ? '(' : '[';
    if (opening == '[' && text.charAt(close) != ']') {
      return "";
    }
    int first = Math.max(block.start(), close - LONGEST_CREDIT);
    for (int open = close - 1; open >= first; open--) {
      if (text.charAt(open) == opening) {
        return text.substring(open + 1, close);
      }
    }
    return "";
  }

  // ---- headline and byline

  private int headlineIndex(@Nullable String title) {
    int limit = Math.min(kinds.length, HEADLINE_SEARCH);
    if (title != null && !title.isBlank()) {
      for (int i = 0; i < limit; i++) {
        if (kinds[i] == Kind.BODY && isTitled(plain[i], Phrases.plain(title))) {
          return i;
        }
      }
    }
    for (int i = 0; i < limit && !isProse(i); i++) {
      if (isHeading(i) && words[i] >= 3 && hasProseAfter(i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a block says what the title says: nearly all of its words, and few more. */
  private static boolean isTitled(String plain, String title) {
    if (plain.isEmpty() || title.isEmpty()) {
      return false;
    }
    Set<String> wanted = new HashSet<>(Arrays.asList(title.split(" ")));
    Set<String> found = new HashSet<>(Arrays.asList(plain.split(" ")));
    int larger = Math.max(wanted.size(), found.size());
    found.retainAll(wanted);
    return found.size() >= 0.7 * larger;
  }

  private boolean isHeading(int i) {
    return kinds[i] == Kind.BODY
        && words[i] <= MOST_WORDS_OF_HEADLINE
        && !endsSentence(i)
        && (i == 0 || !isBulleted(i))
        && !isCaption(i)
        && Byline.read(string(i)) == null;
  }

  private boolean hasProseAfter(int i) {
    for (int j = i + 1; j < kinds.length; j++) {
      if (isProse(j)) {
        return true;
      }
    }
    return false;
  }

  /** Bylines stand between headline and body, or at the beginning of a text without headline. */
  private void markBylines(int top) {
    for (int i = top + 1; i < Math.min(kinds.length, top + HEADLINE_SEARCH); i++) {
      Byline byline = kinds[i] == Kind.BODY ? Byline.read(string(i)) : null;
      if (byline != null) {
        markByline(i, byline);
        if (i > top + 1 && kinds[i - 1] == Kind.BODY && Byline.isName(string(i - 1))) {
          markByline(i - 1, new Byline(List.of(string(i - 1)), null));
        }
      } else if (kinds[i] == Kind.BODY && isProse(i)) {
        return;
      }
    }
  }

  private void markByline(int i, Byline byline) {
    kinds[i] = Kind.BYLINE;
    authors.addAll(byline.authors());
    if (published == null) {
      published = byline.published();
    }
  }

  // ---- by shape and place

  /** Short lines above the headline are menus and rubrics. */
  private void markMenus(int top) {
    for (int i = 0; i < top; i++) {
      if (kinds[i] == Kind.BODY && !isProse(i) && words[i] <= 6) {
        kinds[i] = Kind.BOILERPLATE;
      }
    }
  }

  /** A title with a beginning of text that breaks off, after the article: another story. */
  private void markTeasers() {
    boolean read = false;
    for (int i = 0; i < kinds.length; i++) {
      boolean body = kinds[i] == Kind.BODY && isProse(i);
      if (read && body && breaksOff(i) && blocks.get(i).blanksBefore() == 0 && isTitleAbove(i)) {
        kinds[i - 1] = Kind.BOILERPLATE;
        kinds[i] = Kind.BOILERPLATE;
      }
      read |= body;
    }
  }

  private boolean isTitleAbove(int i) {
    return kinds[i - 1] == Kind.BODY && words[i - 1] >= 3 && isHeading(i - 1);
  }

  private boolean breaksOff(int i) {
    Block block = blocks.get(i);
    int end = block.end();
    while (end > block.start() + 3
        && (text.charAt(end - 1) == ']' || text.charAt(end - 1) == ')')) {
      end--;
    }
    return text.charAt(end - 1) == '\u2026' || text.startsWith("...", end - 3);
  }

  /** What stands below the article: from "More news" on, and among the forms after its end. */
  private void markFooter() {
    int last = lastProse();
    int close = closing(last);
    for (int i = close; i < kinds.length; i++) {
      kinds[i] = Kind.BOILERPLATE;
    }
    int chaff = 0;
    for (int i = last + 1; i < kinds.length; i++) {
      chaff += kinds[i] == Kind.BOILERPLATE ? 1 : 0;
    }
    if (chaff >= 3 && 2 * chaff >= kinds.length - last - 1) {
      for (int i = last + 1; i < kinds.length; i++) {
        if (kinds[i] == Kind.BODY) {
          kinds[i] = Kind.BOILERPLATE;
        }
      }
    }
  }

  /** Where the closing matter begins: a heading that says so, most of the prose above it. */
  private int closing(int last) {
    int above = 0;
    int all = 0;
    for (int i = 0; i <= last; i++) {
      all += isBodyProse(i) ? blocks.get(i).length() : 0;
    }
    for (int i = 0; i < kinds.length; i++) {
      if (above > 0 && 3 * above >= 2 * all && Phrases.closesArticle(plain[i])) {
        return i;
      }
      above += isBodyProse(i) ? blocks.get(i).length() : 0;
    }
    return kinds.length;
  }

  private int lastProse() {
    int last = kinds.length - 1;
    while (last >= 0 && !isBodyProse(last)) {
      last--;
    }
    return last;
  }

  private boolean isBodyProse(int i) {
    return kinds[i] == Kind.BODY && isProse(i);
  }

  private boolean contains(Kind kind) {
    return Arrays.asList(kinds).contains(kind);
  }

  /** A page that seems to be nothing but furniture was misread: all of it is body. */
  private void restoreBody() {
    boolean prose = false;
    for (int i = 0; i < kinds.length; i++) {
      prose |= kinds[i] == Kind.BOILERPLATE && isProse(i);
    }
    if (prose) {
      Arrays.setAll(kinds, i -> kinds[i] == Kind.BOILERPLATE ? Kind.BODY : kinds[i]);
    }
  }

  // ---- shapes

  private String string(int i) {
    return text.substring(blocks.get(i).start(), blocks.get(i).end());
  }

  /** A paragraph of running text: a sentence of some length, or many words. */
  private boolean isProse(int i) {
    return (words[i] >= 10 && endsSentence(i)) || words[i] > MOST_WORDS_OF_HEADLINE;
  }

  private boolean endsSentence(int i) {
    Block block = blocks.get(i);
    int p = block.end() - 1;
    while (p > block.start()
        && (Characters.isClosing(text.charAt(p)) || Characters.isStraightQuote(text.charAt(p)))) {
      p--;
    }
    char c = text.charAt(p);
    return (Characters.isTerminal(c) && c != '?') || c == ':' || c == ';';
  }

  private boolean isBulleted(int i) {
    return Characters.isBullet(text.codePointAt(blocks.get(i).start()));
  }

  private int wordsOf(Block block) {
    int count = 0;
    boolean inside = false;
    for (int p = block.start(); p < block.end(); p++) {
      boolean blank = Characters.isBlank(text.charAt(p));
      count += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return count;
  }
}
