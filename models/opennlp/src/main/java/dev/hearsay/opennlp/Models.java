package dev.hearsay.opennlp;

import dev.hearsay.opennlp.feature.ClassLevels;
import dev.hearsay.opennlp.feature.WordKnowledge;
import dev.hearsay.opennlp.sequence.LinearChain;
import java.nio.ByteBuffer;
import java.util.Map;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;

/** What the engine's taggers share. Immutable. */
record Models(POSModel partsOfSpeech, TokenNameFinderModel names, Lemmatizer lemmatizer) {
  private static final String LANGUAGE = "en";

  /** The models that ship with the engine. */
  static Models shipped() {
    WordKnowledge knowledge = read("words.bin", WordKnowledge::read);
    ClassLevels levels = new ClassLevels(knowledge.classes());
    PosChain tags = new PosChain(read("tags.bin", LinearChain::read), knowledge, levels);
    return of(tags, new NameChain(read("names.bin", LinearChain::read), knowledge, levels, tags));
  }

  /** OpenNLP's models of chains. */
  static Models of(PosChain tags, NameChain names) {
    BilouCodec codec = new BilouCodec();
    byte[] noFeatures = {};
    return new Models(
        new POSModel(LANGUAGE, tags, Map.of(), new POSTaggerFactory()),
        new TokenNameFinderModel(
            LANGUAGE,
            names,
            noFeatures,
            Map.of(),
            Map.of(),
            codec,
            new TokenNameFinderFactory(null, Map.of(), codec)),
        Lemmatizer.english());
  }

  private interface Reader<T> {
    T read(ByteBuffer in);
  }

  private static <T> T read(String file, Reader<T> reader) {
    return reader.read(ByteBuffer.wrap(Resources.read(file)));
  }
}
