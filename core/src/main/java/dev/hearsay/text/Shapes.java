package dev.hearsay.text;

import java.util.List;

/** How the blocks of a page look: their length, their marks, their words laid bare. */
final class Shapes {
  /** A block of more words is a paragraph, with or without a period. */
  static final int MOST_WORDS_OF_HEADLINE = 40;

  private static final int FEWEST_WORDS_OF_PROSE = 10;
  private static final int FEWEST_WORDS_OF_SENTENCE = 8;

  private final String text;
  private final List<Block> blocks;
  private final String[] plain;
  private final int[] words;
  private final boolean[] ends;

  Shapes(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
    plain = new String[blocks.size()];
    words = new int[blocks.size()];
    ends = new boolean[blocks.size()];
    for (int i = 0; i < plain.length; i++) {
      Block block = blocks.get(i);
      plain[i] = block.length() <= Phrases.LONGEST ? Phrases.plain(string(i)) : "";
      words[i] = wordsOf(block);
      ends[i] = endsSentence(block);
    }
  }

  int count() {
    return plain.length;
  }

  Block block(int i) {
    return blocks.get(i);
  }

  String string(int i) {
    return text.substring(blocks.get(i).start(), blocks.get(i).end());
  }

  /** The block as phrases are compared with it; nothing if it is too long for that. */
  String plain(int i) {
    return plain[i];
  }

  int words(int i) {
    return words[i];
  }

  /** A paragraph of running text: a sentence of some length, or many words. */
  boolean isProse(int i) {
    return (words[i] >= FEWEST_WORDS_OF_PROSE && ends[i]) || words[i] > MOST_WORDS_OF_HEADLINE;
  }

  /** A whole sentence at least: what is furniture only if more than its wording says so. */
  boolean isSentence(int i) {
    return (words[i] >= FEWEST_WORDS_OF_SENTENCE && ends[i]) || words[i] > MOST_WORDS_OF_HEADLINE;
  }

  /** Few words without a period: a heading, a link, a label. */
  boolean isLine(int i) {
    return !ends[i] && words[i] <= MOST_WORDS_OF_HEADLINE;
  }

  boolean isBulleted(int i) {
    return Characters.isBullet(text.codePointAt(blocks.get(i).start()));
  }

  /** Whether a block has quotation marks, apostrophes aside. */
  boolean isQuoting(int i) {
    for (int p = blocks.get(i).start(); p < blocks.get(i).end(); p++) {
      if (Characters.isDoubleQuote(text.charAt(p))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a block stops in mid-sentence with an ellipsis. */
  boolean breaksOff(int i) {
    Block block = blocks.get(i);
    int end = block.end();
    while (end > block.start() + 3
        && (text.charAt(end - 1) == ']' || text.charAt(end - 1) == ')')) {
      end--;
    }
    return text.charAt(end - 1) == '\u2026' || text.startsWith("...", end - 3);
  }

  private boolean endsSentence(Block block) {
    int p = block.end() - 1;
    while (p > block.start()
        && (Characters.isClosing(text.charAt(p)) || Characters.isStraightQuote(text.charAt(p)))) {
      p--;
    }
    char c = text.charAt(p);
    return (Characters.isTerminal(c) && c != '?') || c == ':' || c == ';';
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
