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
    List<Section> sections = new ArrayList<>();
    Segmenter segmenter = new Segmenter(text);
    List<Block> blocks = Blocks.of(text);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      sections.add(new Section(Section.Kind.BODY, block.start(), block.end()));
      segmenter.read(block, i, Section.Kind.BODY);
    }
    return new Page(
        new Document(text, sections, segmenter.sentences, segmenter.tokens),
        title,
        List.of(),
        null,
        List.of());
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
