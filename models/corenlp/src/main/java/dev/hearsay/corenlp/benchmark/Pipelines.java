package dev.hearsay.corenlp.benchmark;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.function.Function;

/** CoreNLP's own pipelines, as it sets them up by itself. */
final class Pipelines {
  private Pipelines() {}

  static Function<String, Object> load(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    return new StanfordCoreNLP(properties)::processToCoreDocument;
  }
}
