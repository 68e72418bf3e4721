package dev.hearsay.input;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Counts what goes into the expansion of an archive and what comes out, and ends it in time. */
final class Expansion {
  /** Small things may expand to any size: a page of blanks does no harm. */
  private static final long FREE = 10_000_000;

  private final InputStream packed;
  private final int ratio;
  private long bytesIn;
  private long bytesOut;

  Expansion(InputStream source, int ratio) {
    this.ratio = ratio;
    this.packed =
        new Counted(source) {
          @Override
          void count(long bytes) {
            bytesIn += bytes;
          }
        };
  }

  /** The bytes as they are. */
  InputStream packed() {
    return packed;
  }

  /** The expanded bytes of all members that a gzip stream has. */
  InputStream gunzipped(BufferedInputStream bytes) throws IOException {
    return expanded(new GZIPInputStream(new Announced(bytes), 1 << 16));
  }

  /** Whether there is so much that reading has ended. */
  boolean isExcessive() {
    return bytesOut > FREE && bytesOut > ratio * bytesIn;
  }

  /** Counts what a stream expands to. */
  InputStream expanded(InputStream stream) {
    return new Counted(stream) {
      @Override
      void count(long bytes) throws IOException {
        bytesOut += bytes;
        if (isExcessive()) {
          throw new IOException(
              "expands to more than "
                  + ratio
                  + " times its size, which is no honest archive; the rest of it was not read");
        }
      }
    };
  }

  /** A stream that tells how much was read from it. */
  private abstract static class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    abstract void count(long bytes) throws IOException;

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = super.read(buffer, from, length);
      count(Math.max(0, read));
      return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long skipped = super.skip(bytes);
      count(skipped);
      return skipped;
    }
  }

  /**
   * A stream that says that bytes are available until there are none: a pipe may have none just
   * now, which the JDK's gzip would take for the end after any member.
   */
  private static final class Announced extends FilterInputStream {
    Announced(BufferedInputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      in.mark(1);
      int next = in.read();
      in.reset();
      return next < 0 ? 0 : Math.max(1, in.available());
    }
  }
}
