package dev.hearsay.input;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, none of which may take more memory than it is allowed to. */
final class Lines {
  private final Reader in;
  private final int longest;
  private final char[] buffer = new char[1 << 16];
  private int at;
  private int end;
  private long number;

  Lines(Reader in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** A line over the limit was passed over; the next can be read. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1;

    TooLongException(int longest) {
      super("the line is longer than " + longest + " characters");
    }
  }

  /** The number of the line that was read last; the first is 1. */
  long number() {
    return number;
  }

  /**
   * The next line without its end, or null after the last.
   *
   * @throws TooLongException if it is over the limit
   */
  @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    boolean any = false;
    boolean tooLong = false;
    number++;
    while (fill()) {
      any = true;
      int stop = at;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      tooLong |= line.length() + stop - at > longest;
      if (!tooLong) {
        line.append(buffer, at, stop - at);
      }
      at = Math.min(stop + 1, end);
      if (stop < end) {
        break;
      }
    }
    if (tooLong) {
      throw new TooLongException(longest);
    }
    return any ? withoutReturn(line) : null;
  }

  private static String withoutReturn(StringBuilder line) {
    int length = line.length();
    boolean returns = length > 0 && line.charAt(length - 1) == '\r';
    return line.substring(0, returns ? length - 1 : length);
  }

  private boolean fill() throws IOException {
    if (at == end) {
      end = Math.max(0, in.read(buffer));
      at = 0;
    }
    return at < end;
  }
}
