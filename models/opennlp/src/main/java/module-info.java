/** The default engine: part of speech, lemma and names by Apache OpenNLP. */
module dev.hearsay.opennlp {
  requires static org.jspecify;
  requires com.google.common;
  requires org.apache.opennlp.tools;
  requires transitive dev.hearsay;

  exports dev.hearsay.opennlp;

  provides dev.hearsay.spi.Engine with
      dev.hearsay.opennlp.OpenNlpEngine;
}
