package dev.hearsay.opennlp;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the data files that ship beside the classes of this package. */
final class Resources {
  private Resources() {}

  static InputStream open(String file) {
    InputStream stream = Resources.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException("the engine's jar lacks dev/hearsay/opennlp/" + file);
    }
    return stream;
  }

  /** The entries of a file, cut into their fields at tabs; lines that begin with # say nothing. */
  static List<List<String>> table(String file) {
    Splitter tabs = Splitter.on('\t');
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(tabs::splitToList)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
