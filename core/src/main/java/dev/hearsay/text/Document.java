package dev.hearsay.text;

import java.util.List;

/**
 * A text cut into sections, sentences and tokens. Chaff has neither sentences nor tokens.
 * Immutable.
 *
 * <p>Tokens are addressed by their index in {@link #tokens()}, places by offsets into {@link
 * #text()}.
 */
public final class Document {
  private final String text;
  private final List<Section> sections;
  private final List<Sentence> sentences;
  private final List<Token> tokens;
  private final int[] sentenceOfToken;

  /** A document of parts that fit together, in the order of the text. */
  public Document(
      String text, List<Section> sections, List<Sentence> sentences, List<Token> tokens) {
    this.text = text;
    this.sections = List.copyOf(sections);
    this.sentences = List.copyOf(sentences);
    this.tokens = List.copyOf(tokens);
    this.sentenceOfToken = new int[this.tokens.size()];
    int expected = 0;
    for (int s = 0; s < this.sentences.size(); s++) {
      Sentence sentence = this.sentences.get(s);
      if (sentence.firstToken() != expected) {
        throw new IllegalArgumentException("sentence " + s + " does not follow its predecessor");
      }
      for (expected = sentence.firstToken(); expected < sentence.endToken(); expected++) {
        sentenceOfToken[expected] = s;
      }
    }
    if (expected != this.tokens.size()) {
      throw new IllegalArgumentException("tokens after the last sentence");
    }
  }

  /** The original text. */
  public String text() {
    return text;
  }

  /** The sections, which cover all of the text but white space. */
  public List<Section> sections() {
    return sections;
  }

  /** The sentences of headline, byline, body and captions. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** The tokens of all sentences. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The index, in {@link #sentences()}, of the sentence that a token stands in. */
  public int sentenceIndex(int token) {
    return sentenceOfToken[token];
  }

  /** The sentence that a token stands in. */
  public Sentence sentenceOf(int token) {
    return sentences.get(sentenceOfToken[token]);
  }

  /**
   * The index of the first token that ends after an offset; the number of tokens if there is none.
   */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words from one token up to another, as they stand in the text. */
  public Excerpt excerpt(int firstToken, int endToken) {
    return Excerpt.of(text, tokens.get(firstToken).start(), tokens.get(endToken - 1).end());
  }
}
