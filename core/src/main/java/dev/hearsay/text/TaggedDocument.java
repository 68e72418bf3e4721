package dev.hearsay.text;

import java.util.List;

/** A document together with what the engine says of its tokens. Immutable. */
public final class TaggedDocument {
  private final Document document;
  private final Tagging tagging;

  /**
   * Joins the two.
   *
   * @throws IllegalArgumentException if the engine did not tag each token, or named or joined what
   *     is none
   */
  public TaggedDocument(Document document, Tagging tagging) {
    int tokens = document.tokens().size();
    if (tagging.tags().size() != tokens) {
      throw new IllegalArgumentException(
          "the engine gave " + tagging.tags().size() + " tags for " + tokens + " tokens");
    }
    for (Name name : tagging.names()) {
      if (name.firstToken() < 0
          || name.endToken() <= name.firstToken()
          || name.endToken() > tokens) {
        throw new IllegalArgumentException(
            "the engine named what is no stretch of tokens: " + name);
      }
    }
    for (Coreference same : tagging.coreferences()) {
      if (same.heads().get(0) < 0 || same.heads().get(same.heads().size() - 1) >= tokens) {
        throw new IllegalArgumentException("the engine joined what are no tokens: " + same);
      }
    }
    this.document = document;
    this.tagging = tagging;
  }

  /** The document. */
  public Document document() {
    return document;
  }

  /** The number of tokens. */
  public int size() {
    return document.tokens().size();
  }

  /** A token by its index. */
  public Token token(int index) {
    return document.tokens().get(index);
  }

  /** A token's characters. */
  public String word(int index) {
    return token(index).text();
  }

  /** A token's characters in lower case. */
  public String lower(int index) {
    return token(index).lower();
  }

  /** A token's part of speech. */
  public PartOfSpeech tag(int index) {
    return tagging.tags().get(index);
  }

  /** A token's dictionary form. */
  public String lemma(int index) {
    return tagging.lemmas().get(index);
  }

  /** The engine's names, in the order of the text. */
  public List<Name> names() {
    return tagging.names();
  }

  /** Which phrases mean the same, as far as the engine tells; most engines do not. */
  public List<Coreference> coreferences() {
    return tagging.coreferences();
  }
}
