package dev.hearsay.corenlp.benchmark;

import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.benchmark.Subject;
import dev.hearsay.corenlp.CoreNlpEngine;
import java.util.function.Function;

/** Hearsay's whole line with CoreNLP's tags and names. */
public final class HearsayCoreNlp implements Subject {
  /** For {@link java.util.ServiceLoader}. */
  public HearsayCoreNlp() {}

  @Override
  public String name() {
    return "Hearsay, CoreNLP";
  }

  @Override
  public int longestText() {
    return 1_000_000;
  }

  @Override
  public Function<String, Object> load() {
    Extractor extractor = Extractor.builder().engine(CoreNlpEngine.load()).build();
    return text -> extractor.extract(Article.of(text));
  }
}
