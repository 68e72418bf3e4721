package dev.hearsay;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A news text and what its reader knows of it. Immutable.
 *
 * <pre>{@code
 * Article article =
 *     Article.of(text)
 *         .titled("Toll of the Lirin flood rises")
 *         .from("The Daily")
 *         .publishedOn(LocalDate.of(2025, 2, 4));
 * }</pre>
 *
 * @param id a name to know it by, or null
 * @param text the text; offsets of the result count its UTF-16 code units
 * @param title the headline: it helps to find the headline in the text and is not read itself
 * @param published the day that relative times count from
 * @param authors the authors' names, empty where only the text may tell them
 * @param origin what the text was taken out of, or null where it is the original
 */
public record Article(
    @Nullable String id,
    String text,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable LocalDate published,
    @Nullable URI uri,
    List<String> authors,
    @Nullable Origin origin) {
  /** Copies the list. */
  public Article {
    authors = List.copyOf(authors);
  }

  /** An article whose text is the original. */
  public Article(
      @Nullable String id,
      String text,
      @Nullable String title,
      @Nullable String publisher,
      @Nullable LocalDate published,
      @Nullable URI uri) {
    this(id, text, title, publisher, published, uri, List.of(), null);
  }

  /** An article of which only the text is known. */
  public static Article of(String text) {
    return new Article(null, text, null, null, null, null);
  }

  /** The same article with a name to know it by. */
  public Article identified(String id) {
    return new Article(id, text, title, publisher, published, uri, authors, origin);
  }

  /** The same article with a headline. */
  public Article titled(String title) {
    return new Article(id, text, title, publisher, published, uri, authors, origin);
  }

  /** The same article with its publisher. */
  public Article from(String publisher) {
    return new Article(id, text, title, publisher, published, uri, authors, origin);
  }

  /** The same article with its day of publication. */
  public Article publishedOn(LocalDate published) {
    return new Article(id, text, title, publisher, published, uri, authors, origin);
  }

  /** The same article with its address. */
  public Article at(URI uri) {
    return new Article(id, text, title, publisher, published, uri, authors, origin);
  }

  /** The same article with its authors. */
  public Article by(List<String> authors) {
    return new Article(id, text, title, publisher, published, uri, authors, origin);
  }

  /** The same article with what its text was taken out of. */
  public Article takenFrom(Origin origin) {
    return new Article(id, text, title, publisher, published, uri, authors, origin);
  }
}
