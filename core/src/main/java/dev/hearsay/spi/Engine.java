package dev.hearsay.spi;

import dev.hearsay.text.Document;
import dev.hearsay.text.Tagging;

/**
 * Tags the tokens of a document: part of speech, lemma, names. Sentences, tokens and every offset
 * are given; an engine only tags.
 *
 * <pre>{@code
 * public Tagging tag(Document document) {
 *   List<PartOfSpeech> tags = new ArrayList<>();
 *   List<String> lemmas = new ArrayList<>();
 *   for (Token token : document.tokens()) {
 *     tags.add(tagOf(token));
 *     lemmas.add(lemmaOf(token));
 *   }
 *   return new Tagging(tags, lemmas, namesIn(document.sentences()));
 * }
 * }</pre>
 *
 * <p>An engine is stateless for its callers: safe for any number of threads, and what it says of a
 * document does not depend on what it has seen before. Engines are found by {@link
 * java.util.ServiceLoader} or handed to the extractor's builder. A provider's constructor is cheap:
 * models are loaded by the first call of {@link #tag}.
 */
public interface Engine {
  /** The engine's short name, such as {@code opennlp}. */
  String name();

  /**
   * Tags every token of the document.
   *
   * @throws java.util.concurrent.CancellationException if this thread is interrupted; {@link
   *     dev.hearsay.text.Interruption#check}, called for each sentence, does so
   */
  Tagging tag(Document document);
}
