package dev.hearsay.opennlp;

import com.google.common.collect.ImmutableList;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import java.util.List;
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
    List<Token> tokens = document.tokens();
    PosTagger tagger = models().posTagger();
    ImmutableList.Builder<PartOfSpeech> tags = ImmutableList.builderWithExpectedSize(tokens.size());
    for (Sentence sentence : document.sentences()) {
      tags.add(tagger.tag(tokens.subList(sentence.firstToken(), sentence.endToken())));
    }
    List<PartOfSpeech> allTags = tags.build();
    return new Tagging(allTags, lemmas(tokens, allTags), List.of());
  }

  private List<String> lemmas(List<Token> tokens, List<PartOfSpeech> tags) {
    Lemmatizer lemmatizer = models().lemmatizer();
    ImmutableList.Builder<String> lemmas = ImmutableList.builderWithExpectedSize(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      lemmas.add(lemmatizer.lemma(tokens.get(i), tags.get(i)));
    }
    return lemmas.build();
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

  /** All that is read from the jar. */
  private record Models(PosModel posModel, Lemmatizer lemmatizer) {
    static Models read() {
      return new Models(PosModel.read(), Lemmatizer.english());
    }

    PosTagger posTagger() {
      return new PosTagger(posModel);
    }
  }
}
