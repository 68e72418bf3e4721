package dev.hearsay.corenlp;

import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.Tagging;

/**
 * The engine with coreference, as {@link java.util.ServiceLoader} finds it under a name of its own;
 * programs call {@link CoreNlpEngine#load(CoreferenceSettings)}.
 */
public final class CoreNlpCoreferenceEngine implements Engine {
  static final String NAME = "corenlp-coreference";

  private final CoreNlpEngine engine = CoreNlpEngine.lazy(CoreferenceSettings.defaults());

  /** For {@link java.util.ServiceLoader}: reads its models when it is first called. */
  public CoreNlpCoreferenceEngine() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Tagging tag(Document document) {
    return engine.tag(document);
  }
}
