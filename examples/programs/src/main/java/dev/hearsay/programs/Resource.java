package dev.hearsay.programs;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The texts that come with the programs. */
final class Resource {
  private Resource() {}

  static String text(String name) throws IOException {
    try (InputStream stream = requireNonNull(Resource.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
