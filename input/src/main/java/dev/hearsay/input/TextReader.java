package dev.hearsay.input;

import com.google.common.collect.Iterators;
import dev.hearsay.Article;
import dev.hearsay.Origin;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a source that is one text: as it stands, or as a page. */
final class TextReader implements EntryReader {
  /** Makes an article of a text. */
  interface Reading {
    Article read(String text, Source source);

    /** The encoding that the text declares itself, or null. */
    default @Nullable String declaredCharset(byte[] bytes) {
      return null;
    }
  }

  private final int maxLength;
  private final Reading reading;

  TextReader(int maxLength, Reading reading) {
    this.maxLength = maxLength;
    this.reading = reading;
  }

  @Override
  public Iterator<Entry> read(Source source) throws IOException {
    byte[] bytes;
    try (InputStream in = source.bytes()) {
      // Four bytes are the most that a character takes; what lies beyond the limit is not needed.
      bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, 4L * maxLength + 4));
    }
    String declared = source.charset() != null ? source.charset() : reading.declaredCharset(bytes);
    Decoded decoded = Decoder.decode(bytes, declared);
    return Iterators.singletonIterator(entry(source, decoded));
  }

  private Entry entry(Source source, Decoded decoded) {
    if (decoded.binary()) {
      return source.faulty("binary", "is no text but binary data");
    }
    Article article = reading.read(decoded.text(), source);
    if (source.id() != null) {
      article = article.identified(source.id());
    }
    return new Entry.Found(
        source.place(),
        decoded.notes().isEmpty() ? article : article.takenFrom(noted(article.origin(), decoded)));
  }

  private static Origin noted(@Nullable Origin origin, Decoded decoded) {
    return origin == null
        ? new Origin(Origin.TEXT, List.of(), decoded.notes())
        : origin.withNotes(decoded.notes());
  }
}
