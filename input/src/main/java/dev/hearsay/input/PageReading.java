package dev.hearsay.input;

import dev.hearsay.Article;
import dev.hearsay.input.html.WebPage;
import org.jspecify.annotations.Nullable;

/** Reads a text as a web page. */
final class PageReading implements TextReader.Reading {
  @Override
  public Article read(String text, Source source) {
    return WebPage.read(text, source.address());
  }

  @Override
  public @Nullable String declaredCharset(byte[] bytes) {
    return DeclaredCharset.in(bytes);
  }
}
