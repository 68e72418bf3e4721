package dev.hearsay.benchmark;

import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.opennlp.OpenNlpEngine;
import java.util.function.Function;

/** Hearsay's whole line with its default engine. */
public final class HearsayOpenNlp implements Subject {
  /** For {@link java.util.ServiceLoader}. */
  public HearsayOpenNlp() {}

  @Override
  public String name() {
    return "Hearsay, OpenNLP";
  }

  @Override
  public int longestText() {
    return 10_000_000;
  }

  @Override
  public Function<String, Object> load() {
    Extractor extractor = Extractor.builder().engine(OpenNlpEngine.load()).build();
    return text -> extractor.extract(Article.of(text));
  }
}
