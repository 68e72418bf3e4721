package dev.hearsay;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an article: what the caller said, filled up with what the page says.
 *
 * @param language ISO 639-1
 */
public record Metadata(
    @Nullable String id,
    @Nullable String title,
    @Nullable String publisher,
    List<String> authors,
    @Nullable LocalDate published,
    String language,
    @Nullable URI uri) {
  /** Copies the list. */
  public Metadata {
    authors = List.copyOf(authors);
  }
}
