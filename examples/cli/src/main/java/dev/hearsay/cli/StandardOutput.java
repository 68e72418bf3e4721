package dev.hearsay.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers why it broke: a print writer alone swallows the reason. */
final class StandardOutput extends PrintWriter {
  /** What a shell shows for a program that the system stops for writing to a closed pipe. */
  private static final int CLOSED_PIPE = 128 + 13;

  private final Stream stream;

  private StandardOutput(Stream stream) {
    super(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    this.stream = stream;
  }

  static StandardOutput open() {
    return new StandardOutput(new Stream(new FileOutputStream(FileDescriptor.out)));
  }

  /** Writes what is left, tells of what could not be written, and gives the code to exit with. */
  int finish(int code, PrintWriter messages) {
    if (!checkError()) {
      return code;
    }
    String reason = stream.failure == null ? "" : String.valueOf(stream.failure.getMessage());
    if (reason.toLowerCase(Locale.ROOT).contains("pipe")) {
      return CLOSED_PIPE;
    }
    messages.println("hearsay: standard output cannot be written: " + reason);
    return 1;
  }

  private static final class Stream extends FilterOutputStream {
    private @Nullable IOException failure;

    Stream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        out.write(bytes, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }
  }
}
