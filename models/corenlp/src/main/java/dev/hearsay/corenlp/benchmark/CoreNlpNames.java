package dev.hearsay.corenlp.benchmark;

import dev.hearsay.benchmark.Subject;
import java.util.function.Function;

/** CoreNLP's pipeline up to names, numbers and times. */
public final class CoreNlpNames implements Subject {
  /** For {@link java.util.ServiceLoader}. */
  public CoreNlpNames() {}

  @Override
  public String name() {
    return "CoreNLP tokenize … ner";
  }

  @Override
  public int longestText() {
    return 100_000;
  }

  @Override
  public Function<String, Object> load() {
    return Pipelines.load("tokenize,pos,lemma,ner");
  }
}
