package dev.hearsay.input;

import com.google.common.collect.Iterators;
import dev.hearsay.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/** Reads a mail. */
final class MailReader implements EntryReader {
  private final int maxLength;

  MailReader(Limits limits) {
    this.maxLength = limits.maxLength();
  }

  @Override
  public Iterator<Entry> read(Source source) throws IOException {
    try (InputStream in = source.bytes()) {
      return Iterators.singletonIterator(Mail.read(in, source.place(), source.id(), maxLength));
    }
  }
}
