package dev.hearsay;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article: what the caller said, filled up with what the page says.
 *
 * @param language ISO 639-1, {@code und} where it is none that is known here
 * @param extracted whether the text was taken out of another format, so that only the result holds
 *     the text that its offsets count in
 */
public record Metadata(
    @Nullable String id,
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    @Nullable LocalDate published,
    String language,
    @Nullable URI uri,
    boolean extracted) {
  /** Copies the list. */
  public Metadata {
    authors = List.copyOf(authors);
  }

  /** What is known of an article whose text is the original. */
  public Metadata(
      @Nullable String id,
      @Nullable String title,
      @Nullable String publisher,
      List<String> authors,
      @Nullable LocalDate published,
      String language,
      @Nullable URI uri) {
    this(id, title, publisher, authors, published, language, uri, false);
  }
}
