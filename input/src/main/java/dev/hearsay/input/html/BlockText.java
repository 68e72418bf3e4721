package dev.hearsay.input.html;

import dev.hearsay.input.html.NameWords.Sign;
import java.util.List;
import org.jsoup.nodes.Element;

/** The words of the block that is being read, as a browser would show them. */
final class BlockText {
  private static final char LINE = '\n';
  private static final String PARTING = "\n\n";

  private final StringBuilder words = new StringBuilder();
  private int linked;
  private int signed;
  private boolean blank;

  /** How many elements of a kind are open. */
  private int links;

  private int signs;
  private int preformatted;

  /** Whether a name or a time has just ended: what follows without a blank stands apart. */
  private boolean afterSign;

  void enter(Element element) {
    count(element, 1);
  }

  void leave(Element element) {
    count(element, -1);
  }

  private void count(Element element, int step) {
    links += element.nameIs("a") ? step : 0;
    preformatted += element.nameIs("pre") ? step : 0;
    if (!element.isBlock() && NameWords.says(element, Sign.BYLINE)) {
      signs += step;
      afterSign = true;
    }
  }

  /** Adds words: white space is one blank, marks that only tell where a word may break are none. */
  void append(String text) {
    int before = words.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && preformatted > 0) {
        breakLine();
      } else if (isSpace(c)) {
        blank = true;
      } else if (c != '\u00ad' && c != '\u200b' && c != '\u2060' && c != '\ufeff') {
        separate(c);
        words.append(c);
      }
    }
    int added = words.length() - before;
    linked += links > 0 ? added : 0;
    signed += signs > 0 ? added : 0;
  }

  private void separate(char next) {
    char last = words.isEmpty() ? LINE : words.charAt(words.length() - 1);
    if (blank && last != LINE) {
      words.append(' ');
    } else if (afterSign && Character.isLetterOrDigit(last) && Character.isLetterOrDigit(next)) {
      words.append(LINE);
    }
    blank = false;
    afterSign = false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  void breakLine() {
    blank = false;
    words.append(LINE);
  }

  /** Ends the block; two line breaks one after the other part it in two. */
  void drainTo(Element owner, List<Block> blocks) {
    int from = 0;
    for (int i = words.indexOf(PARTING); i >= 0; i = words.indexOf(PARTING, from)) {
      add(owner, from, i, blocks);
      from = i + PARTING.length();
    }
    add(owner, from, words.length(), blocks);
    words.setLength(0);
    linked = 0;
    signed = 0;
    blank = false;
  }

  private void add(Element owner, int from, int to, List<Block> blocks) {
    String text = words.substring(from, to).strip();
    if (!text.isEmpty()) {
      blocks.add(new Block(owner, text, share(linked, text), share(signed, text)));
    }
  }

  /** Of a block in several parts each has its share: what is marked there is little. */
  private int share(int marked, String text) {
    return (int) ((long) marked * text.length() / words.length());
  }
}
