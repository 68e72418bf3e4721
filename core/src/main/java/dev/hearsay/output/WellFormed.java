package dev.hearsay.output;

import java.io.IOException;
import java.io.Writer;

/**
 * Passes JSON on, but halves of characters, which some texts hold and UTF-8 has no bytes for, as
 * their escapes. They can stand in strings only. Does not close what it writes to.
 */
final class WellFormed extends Writer {
  private final Writer out;

  /** The first half of a character whose second is still to come, or 0. */
  private char waiting;

  WellFormed(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    int from = offset;
    int end = offset + length;
    for (int at = offset; at < end; at++) {
      char c = characters[at];
      if (waiting != 0 || Character.isSurrogate(c)) {
        out.write(characters, from, at - from);
        from = at + 1;
        take(c);
      }
    }
    out.write(characters, from, end - from);
  }

  /** Writes the character that waits and this one, as far as they are decided. */
  private void take(char c) throws IOException {
    if (waiting != 0 && Character.isLowSurrogate(c)) {
      out.write(waiting);
      out.write(c);
      waiting = 0;
      return;
    }
    release();
    if (Character.isHighSurrogate(c)) {
      waiting = c;
    } else if (Character.isLowSurrogate(c)) {
      escape(c);
    } else {
      out.write(c);
    }
  }

  private void release() throws IOException {
    if (waiting != 0) {
      escape(waiting);
      waiting = 0;
    }
  }

  private void escape(char c) throws IOException {
    out.write("\\u");
    out.write(Integer.toHexString(c));
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** Lets go of the last character; what is written to stays open. */
  @Override
  public void close() throws IOException {
    release();
  }
}
