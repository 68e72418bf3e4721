package dev.hearsay.opennlp.train;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what was learned in files. */
final class Stored {
  interface Reader<T> {
    T read(ByteBuffer in);
  }

  interface Writer {
    void write(DataOutputStream out) throws IOException;
  }

  private Stored() {}

  static <T> T read(Path file, Reader<T> reader) throws IOException {
    return reader.read(ByteBuffer.wrap(Files.readAllBytes(file)));
  }

  static void write(Path file, Writer writer) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      writer.write(out);
    }
  }
}
