/** Reads news and says who claims what, and how many. */
@SuppressWarnings(
    "module") // the engine's trainers read the lexicons; core is built before they are
module dev.hearsay {
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires de.siegmar.fastcsv;
  requires java.measure;
  requires org.snakeyaml.engine.v2;
  requires org.threeten.extra;
  requires tech.units.indriya;

  exports dev.hearsay;
  exports dev.hearsay.attribution;
  exports dev.hearsay.claim;
  exports dev.hearsay.compare;
  exports dev.hearsay.entity;
  exports dev.hearsay.figure;
  exports dev.hearsay.lexicon to
      dev.hearsay.cli,
      dev.hearsay.opennlp;
  exports dev.hearsay.output;
  exports dev.hearsay.rule;
  exports dev.hearsay.spi;
  exports dev.hearsay.text;
  exports dev.hearsay.time;

  uses dev.hearsay.spi.Engine;
}
