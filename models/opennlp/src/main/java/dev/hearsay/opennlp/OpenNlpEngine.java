package dev.hearsay.opennlp;

import com.google.common.base.Suppliers;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.Tagging;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;

/**
 * Tags with Apache OpenNLP's part-of-speech tagger and name finder, driving the models that ship
 * with Hearsay or any others.
 *
 * <p>Safe for any number of threads: models are shared, and each call has a tagger of its own,
 * which is cleared before the next call may have it.
 */
public final class OpenNlpEngine implements Engine {
  private final Queue<DocumentTagger> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<Models> models;

  /** For {@link java.util.ServiceLoader}: reads its models when it is first called. */
  public OpenNlpEngine() {
    this.models = Suppliers.memoize(Models::shipped);
  }

  private OpenNlpEngine(Models models) {
    this.models = () -> models;
  }

  /** An engine with the models that ship with it, read at once. */
  public static OpenNlpEngine load() {
    return new OpenNlpEngine(Models.shipped());
  }

  /**
   * An engine with models of the caller's, such as OpenNLP's own.
   *
   * @param partsOfSpeech tags with universal parts of speech, or with tags that OpenNLP can map to
   *     them
   * @param names finds names; their types are put in capitals
   */
  public static OpenNlpEngine of(POSModel partsOfSpeech, TokenNameFinderModel names) {
    return new OpenNlpEngine(new Models(partsOfSpeech, names, Lemmatizer.english()));
  }

  @Override
  public String name() {
    return "opennlp";
  }

  @Override
  public Tagging tag(Document document) {
    DocumentTagger tagger = idle.poll();
    if (tagger == null) {
      tagger = new DocumentTagger(models.get());
    }
    Tagging tagging = tagger.tag(document);
    idle.add(tagger);
    return tagging;
  }
}
