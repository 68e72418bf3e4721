package dev.hearsay.input;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the pages of a web archive, ISO 28500: responses of status 200 that are HTML. What else was
 * fetched (pictures, scripts, redirections) is passed over.
 */
final class WarcFileReader implements EntryReader {
  private static final int OK = 200;

  private final TextReader pages;

  WarcFileReader(TextReader pages) {
    this.pages = pages;
  }

  @Override
  public Iterator<Entry> read(Source source) throws IOException {
    WarcReader warc = new WarcReader(source.bytes());
    return Iterators.concat(
        new AbstractIterator<Iterator<Entry>>() {
          @Override
          protected @Nullable Iterator<Entry> computeNext() {
            try {
              Optional<WarcRecord> record = warc.next();
              while (record.isPresent()) {
                Iterator<Entry> entries = entries(source, record.get());
                if (entries.hasNext()) {
                  return entries;
                }
                record = warc.next();
              }
              warc.close();
              return endOfData();
            } catch (ParsingException | EOFException e) {
              String message = "is broken at byte " + warc.position() + ": the rest was not read";
              throw new UncheckedIOException(new IOException(message, e));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }

  /** The page of a record, or what is wrong with it; nothing where it is no page. */
  private Iterator<Entry> entries(Source source, WarcRecord record) throws IOException {
    if (!(record instanceof WarcResponse response)) {
      return Iterators.forArray();
    }
    try {
      HttpResponse http = response.http();
      if (http.status() != OK || !isPage(http.contentType())) {
        return Iterators.forArray();
      }
      String charset = http.contentType().parameters().get("charset");
      return pages.read(
          source.found(
              response.target(), charset, response.targetURI(), http.bodyDecoded().stream()));
    } catch (IOException | IllegalArgumentException e) {
      // The record has a length of its own: the next one can be found whatever this one holds.
      return Iterators.singletonIterator(
          JsonRecord.faulty(
              source.place() + ": " + response.target(),
              response.target(),
              "no page: " + e.getMessage()));
    }
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML);
  }
}
