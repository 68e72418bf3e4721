package dev.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into sections, sentences and tokens, in time linear in the text. Thread-safe. */
public final class Segmenter {
  /** The most tokens of a sentence unless the caller says otherwise. */
  private static final int LONGEST_SENTENCE = 1000;

  private final Tokenizer tokenizer;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens;
  private final int longestSentence;
  private final Tally cutSentences = new Tally();

  private Segmenter(String text, int longestSentence) {
    this.longestSentence = longestSentence;
    tokens = new ArrayList<>(text.length() / 5);
    tokenizer = new Tokenizer(text, tokens);
  }

  /**
   * Reads a text.
   *
   * @param title the headline as the caller knows it, which helps to find it in the text
   */
  public static Page segment(String text, @Nullable String title) {
    return segment(text, title, List.of(), LONGEST_SENTENCE);
  }

  /**
   * Reads a text of which some parts are known, as those of a web page are.
   *
   * @param title the headline as the caller knows it, which helps to find it in the text
   * @param known sections in their order, which are taken as they are; the text's own shape tells
   *     the others
   * @param longestSentence the most tokens of a sentence; a longer one is cut
   */
  public static Page segment(
      String text, @Nullable String title, List<Section> known, int longestSentence) {
    List<Block> blocks = Blocks.of(text);
    Layout layout = new Layout(text, blocks, title, known);
    Segmenter segmenter = new Segmenter(text, longestSentence);
    for (int i = 0; i < blocks.size(); i++) {
      if (layout.kind(i) != Section.Kind.BOILERPLATE) {
        segmenter.read(blocks.get(i), i, layout.kind(i));
      }
    }
    return new Page(
        new Document(text, sections(text, blocks, layout), segmenter.sentences, segmenter.tokens),
        layout.headline(),
        layout.authors(),
        layout.published(),
        segmenter.notes(text));
  }

  /**
   * Neighbouring blocks of one kind are one section. What stands between blocks and is no white
   * space (control characters, invisible marks) belongs to the section before it.
   */
  private static List<Section> sections(String text, List<Block> blocks, Layout layout) {
    List<Section> sections = new ArrayList<>();
    int start = skipWhite(text, 0);
    for (int i = 0; i < blocks.size(); i++) {
      boolean last = i + 1 == blocks.size();
      if (last || layout.kind(i + 1) != layout.kind(i)) {
        int next = last ? text.length() : blocks.get(i + 1).start();
        sections.add(new Section(layout.kind(i), start, trimWhite(text, start, next)));
        start = next;
      }
    }
    if (blocks.isEmpty() && start < text.length()) {
      int end = trimWhite(text, start, text.length());
      sections.add(new Section(Section.Kind.BOILERPLATE, start, end));
    }
    return sections;
  }

  private static int skipWhite(String text, int from) {
    int p = from;
    while (p < text.length() && Characters.isWhite(text.charAt(p))) {
      p++;
    }
    return p;
  }

  private static int trimWhite(String text, int from, int to) {
    int p = to;
    while (p > from && Characters.isWhite(text.charAt(p - 1))) {
      p--;
    }
    return p;
  }

  private void read(Block block, int paragraph, Section.Kind kind) {
    int first = tokens.size();
    tokenizer.tokenize(block.start(), block.end());
    Sentences paragraphSentences =
        new Sentences(tokens, tokens.size(), longestSentence, cutSentences);
    while (first < tokens.size()) {
      int end = paragraphSentences.endOf(first);
      sentences.add(
          new Sentence(
              tokens.get(first).start(), tokens.get(end - 1).end(), first, end, paragraph, kind));
      first = end;
    }
  }

  private List<Note> notes(String text) {
    List<Note> notes = new ArrayList<>(Oddities.in(text));
    tokenizer
        .cutWords()
        .note(
            "word-too-long",
            "words of over " + Tokenizer.LONGEST + " characters were cut, %s times")
        .ifPresent(notes::add);
    cutSentences
        .note(
            "sentence-too-long",
            "sentences of over " + longestSentence + " tokens were cut, %s times")
        .ifPresent(notes::add);
    return notes;
  }
}
