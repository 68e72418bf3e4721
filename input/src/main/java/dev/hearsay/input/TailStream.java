package dev.hearsay.input;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Remembers the last bytes that were read: a zip archive that is whole ends with its directory. */
final class TailStream extends FilterInputStream {
  /** The record at the end, and the longest comment behind it. */
  private static final int LONGEST_END = 22 + 0xFFFF;

  private final byte[] tail = new byte[1 << 17];
  private int length;

  TailStream(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read >= 0) {
      keep(new byte[] {(byte) read}, 0, 1);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int from, int count) throws IOException {
    int read = super.read(buffer, from, Math.min(count, tail.length - LONGEST_END));
    if (read > 0) {
      keep(buffer, from, read);
    }
    return read;
  }

  private void keep(byte[] buffer, int from, int count) {
    if (length + count > tail.length) {
      System.arraycopy(tail, length - LONGEST_END, tail, 0, LONGEST_END);
      length = LONGEST_END;
    }
    System.arraycopy(buffer, from, tail, length, count);
    length += count;
  }

  /**
   * Reads to the end.
   *
   * @throws EOFException if no directory of an archive stands there
   */
  void checkEnd() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    for (int i = length - 22; i >= 0; i--) {
      if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
        return;
      }
    }
    throw new EOFException("the archive breaks off; the entries above are those before the break");
  }
}
