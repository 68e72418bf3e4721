package dev.hearsay.opennlp;

import dev.hearsay.opennlp.feature.ClassLevels;
import dev.hearsay.opennlp.feature.WordKnowledge;
import dev.hearsay.opennlp.sequence.LinearChain;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** All that the engine reads from its jar. Immutable. */
record Models(
    WordKnowledge knowledge,
    ClassLevels levels,
    LinearChain tags,
    LinearChain names,
    Lemmatizer lemmatizer) {
  private static final int BUFFER = 1 << 16;

  static Models read() {
    WordKnowledge knowledge = read("words.bin", WordKnowledge::read);
    return new Models(
        knowledge,
        new ClassLevels(knowledge.classes()),
        read("tags.bin", LinearChain::read),
        read("names.bin", LinearChain::read),
        Lemmatizer.english());
  }

  private interface Reader<T> {
    T read(DataInputStream in) throws IOException;
  }

  private static <T> T read(String file, Reader<T> reader) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Resources.open(file), BUFFER))) {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
