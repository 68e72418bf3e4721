package dev.hearsay.opennlp;

import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.Tagging;
import org.jspecify.annotations.Nullable;

/**
 * Tags with Apache OpenNLP. Safe for any number of threads: the models are read once, by the first
 * call, and never change.
 */
public final class OpenNlpEngine implements Engine {
  private volatile @Nullable Models models;

  /** For {@link java.util.ServiceLoader}; others call {@link #load()}. */
  public OpenNlpEngine() {}

  /** An engine with its models loaded. */
  public static OpenNlpEngine load() {
    OpenNlpEngine engine = new OpenNlpEngine();
    engine.models = Models.read();
    return engine;
  }

  @Override
  public String name() {
    return "opennlp";
  }

  @Override
  public Tagging tag(Document document) {
    return Tagger.tag(document, models());
  }

  private Models models() {
    Models known = models;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      if (models == null) {
        models = Models.read();
      }
      return models;
    }
  }
}
