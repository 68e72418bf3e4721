package dev.hearsay.input;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import dev.hearsay.Article;
import dev.hearsay.Limits;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Chooses the reader of a source, and makes an entry of what goes wrong. */
final class Readers {
  private final Kind kind;
  private final Limits limits;

  Readers(Kind kind, Limits limits) {
    this.kind = kind;
    this.limits = limits;
  }

  /** The entries of a source; what goes wrong with the whole of it is the last. */
  Iterator<Entry> read(Source source) {
    return new AbstractIterator<>() {
      private @Nullable Iterator<Entry> entries;
      private boolean failed;

      @Override
      protected @Nullable Entry computeNext() {
        try {
          entries = entries == null ? open(source) : entries;
          if (!failed && entries.hasNext()) {
            return entries.next();
          }
          source.bytes().close();
          return endOfData();
        } catch (IOException | UncheckedIOException e) {
          if (failed) {
            return endOfData();
          }
          failed = true;
          return unreadable(source, e);
        }
      }
    };
  }

  private static Entry unreadable(Source source, Exception e) {
    Throwable cause = e.getCause() instanceof IOException io ? io : e;
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    return source.faulty("unreadable", "cannot be read: " + message);
  }

  private Iterator<Entry> open(Source source) throws IOException {
    Expansion expansion = new Expansion(source.bytes(), limits.maxArchiveRatio());
    BufferedInputStream bytes = new BufferedInputStream(expansion.packed(), 1 << 16);
    while (Sniffer.isGzip(bytes)) {
      bytes = new BufferedInputStream(expansion.gunzipped(bytes), 1 << 16);
    }
    Source buffered = source.through(bytes);
    if (FileName.isDocument(source.name()) || Sniffer.isPdf(bytes)) {
      return Iterators.singletonIterator(
          source.faulty("document", "is a PDF or office document; save it as HTML or text first"));
    }
    if (Sniffer.isZip(bytes)) {
      return new ZipReader(this, limits, expansion).read(buffered);
    }
    return reader(kind == Kind.AUTO ? Sniffer.kind(source.name(), bytes) : kind).read(buffered);
  }

  private EntryReader reader(Kind found) {
    return switch (found) {
      case AUTO, TEXT -> new TextReader(limits.maxLength(), (text, source) -> Article.of(text));
      case HTML -> new TextReader(limits.maxLength(), new PageReading());
      case MARKDOWN -> new TextReader(limits.maxLength(), new MarkdownReading());
      case JSON -> new JsonReader(limits);
      case JSONL -> new JsonLinesReader(limits);
      case EML -> new MailReader(limits);
      case MBOX -> new MboxReader(limits);
      case FEED -> new FeedReader(limits);
      case WARC -> new WarcFileReader(new TextReader(limits.maxLength(), new PageReading()));
    };
  }
}
