package dev.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a command puts the one text that it makes. */
final class TextFile {
  private TextFile() {}

  /** Writes to a file, which appears when it is whole, or else to standard output. */
  static void write(String text, @Nullable Path file, PrintWriter out) throws IOException {
    if (file == null) {
      out.print(text);
      return;
    }
    try (Sink sink = FileSink.whole(file)) {
      sink.write(text);
      sink.finish();
    }
  }
}
