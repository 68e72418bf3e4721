package dev.hearsay.corenlp.benchmark;

import dev.hearsay.benchmark.Subject;
import java.util.function.Function;

/** CoreNLP's pipeline up to who said what: names, dependencies, coreference, quotations. */
public final class CoreNlpQuotations implements Subject {
  /** For {@link java.util.ServiceLoader}. */
  public CoreNlpQuotations() {}

  @Override
  public String name() {
    return "CoreNLP tokenize … depparse, coref, quote";
  }

  @Override
  public int longestText() {
    return 100_000;
  }

  @Override
  public Function<String, Object> load() {
    return Pipelines.load("tokenize,pos,lemma,ner,depparse,coref,quote");
  }
}
