package dev.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into sections, sentences and tokens, in time linear in the text. Thread-safe. */
public final class Segmenter {
  private final Tokenizer tokenizer;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens;

  private Segmenter(String text) {
    tokens = new ArrayList<>(text.length() / 5);
    tokenizer = new Tokenizer(text, tokens);
  }

  /**
   * Reads a text.
   *
   * @param title the headline as the caller knows it, which helps to find it in the text
   */
  public static Page segment(String text, @Nullable String title) {
    List<Block> blocks = Blocks.of(text);
    Layout layout = new Layout(text, blocks, title);
    Segmenter segmenter = new Segmenter(text);
    for (int i = 0; i < blocks.size(); i++) {
      if (layout.kind(i) != Section.Kind.BOILERPLATE) {
        segmenter.read(blocks.get(i), i, layout.kind(i));
      }
    }
    return new Page(
        new Document(text, sections(blocks, layout), segmenter.sentences, segmenter.tokens),
        layout.headline(),
        layout.authors(),
        layout.published(),
        Oddities.in(text));
  }

  /** Neighbouring blocks of one kind are one section. */
  private static List<Section> sections(List<Block> blocks, Layout layout) {
    List<Section> sections = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (i + 1 == blocks.size() || layout.kind(i + 1) != layout.kind(i)) {
        sections.add(new Section(layout.kind(i), blocks.get(first).start(), blocks.get(i).end()));
        first = i + 1;
      }
    }
    return sections;
  }

  private void read(Block block, int paragraph, Section.Kind kind) {
    int first = tokens.size();
    tokenizer.tokenize(block.start(), block.end());
    Sentences paragraphSentences = new Sentences(tokens, tokens.size());
    while (first < tokens.size()) {
      int end = paragraphSentences.endOf(first);
      sentences.add(
          new Sentence(
              tokens.get(first).start(), tokens.get(end - 1).end(), first, end, paragraph, kind));
      first = end;
    }
  }
}
