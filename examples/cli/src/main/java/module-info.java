/** The command line. */
module dev.hearsay.cli {
  requires static org.jspecify;
  requires dev.hearsay;
  requires dev.hearsay.input;
  requires dev.hearsay.opennlp;
  requires dev.hearsay.testing;
  requires com.google.common;
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires java.xml;

  uses dev.hearsay.spi.Engine;

  opens dev.hearsay.cli to
      info.picocli;
}
