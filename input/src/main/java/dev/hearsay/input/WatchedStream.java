package dev.hearsay.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** A stream that tells how many bytes were read or skipped, each time. */
final class WatchedStream extends FilterInputStream {
  private final LongConsumer watcher;

  WatchedStream(InputStream bytes, LongConsumer watcher) {
    super(bytes);
    this.watcher = watcher;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    told(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return (int) told(in.read(bytes, offset, length));
  }

  @Override
  public long skip(long count) throws IOException {
    return told(in.skip(count));
  }

  private long told(long count) {
    if (count > 0) {
      watcher.accept(count);
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
