package dev.hearsay.input;

import com.google.common.collect.AbstractIterator;
import dev.hearsay.Article;
import dev.hearsay.Limits;
import dev.hearsay.input.html.WebPage;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Chooses the reader of a source. */
final class Readers {
  private final Kind kind;
  private final Limits limits;

  Readers(Kind kind, Limits limits) {
    this.kind = kind;
    this.limits = limits;
  }

  /** The entries of a source; what goes wrong is the last of them. */
  Iterator<Entry> read(Source source) {
    return new AbstractIterator<>() {
      private @Nullable Iterator<Entry> entries;
      private boolean failed;

      @Override
      protected @Nullable Entry computeNext() {
        try {
          entries = entries == null ? open(source) : entries;
          return !failed && entries.hasNext() ? entries.next() : endOfData();
        } catch (IOException e) {
          failed = true;
          return unreadable(source, e);
        } catch (UncheckedIOException e) {
          failed = true;
          return unreadable(source, e);
        }
      }
    };
  }

  private static Entry unreadable(Source source, Exception e) {
    Throwable cause = e.getCause() instanceof IOException io ? io : e;
    return source.faulty("unreadable", "cannot be read: " + cause.getMessage());
  }

  private Iterator<Entry> open(Source source) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(source.bytes(), 1 << 16);
    Source buffered = source.with(bytes);
    Kind found = kind == Kind.AUTO ? Sniffer.kind(source.name(), bytes) : kind;
    return reader(found).read(buffered);
  }

  private EntryReader reader(Kind found) {
    return switch (found) {
      case AUTO, TEXT -> new TextReader(limits.maxLength(), (text, source) -> Article.of(text));
      case HTML -> new TextReader(limits.maxLength(), new PageReading());
      case JSONL -> new JsonLinesReader(limits);
    };
  }

  /** Reads web pages. */
  private static final class PageReading implements TextReader.Reading {
    @Override
    public Article read(String text, Source source) {
      return WebPage.read(text, source.address());
    }

    @Override
    public @Nullable String declaredCharset(byte[] bytes) {
      return DeclaredCharset.in(bytes);
    }
  }
}
