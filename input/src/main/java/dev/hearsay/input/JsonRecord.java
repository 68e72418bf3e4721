package dev.hearsay.input;

import dev.hearsay.Article;
import dev.hearsay.input.data.JsonTree.Literal;
import dev.hearsay.input.html.WebPage;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes an article of a JSON object, which has a "text", or an "html" where it holds pages. */
final class JsonRecord {
  private final String place;
  private final Map<?, ?> fields;

  private JsonRecord(String place, Map<?, ?> fields) {
    this.place = place;
    this.fields = fields;
  }

  /** The article of a value, or what is wrong with it. */
  static Entry entry(@Nullable Object value, String place) {
    return value instanceof Map<?, ?> fields
        ? new JsonRecord(place, fields).entry()
        : faulty(place, null, "expected a JSON object with a \"text\"");
  }

  /** The id of a value, if it has one. */
  static @Nullable String id(@Nullable Object value) {
    return value instanceof Map<?, ?> fields ? new JsonRecord("", fields).field("id") : null;
  }

  /** A record that is none. */
  static Entry faulty(String place, @Nullable String id, String message) {
    return new Entry.Faulty(place, id, "bad-record", message, true);
  }

  private Entry entry() {
    Object text = fields.get("text");
    Object html = fields.get("html");
    if (text == null && html == null) {
      return faulty("no \"text\"");
    }
    if (!((text == null ? html : text) instanceof String words)) {
      return faulty("\"" + (text == null ? "html" : "text") + "\" is no string");
    }
    try {
      String uri = field("uri");
      URI address = uri == null ? null : new URI(uri);
      Article article = text == null ? WebPage.read(words, address) : Article.of(words);
      return new Entry.Found(place, filledIn(article, address));
    } catch (URISyntaxException e) {
      return faulty("\"uri\" is no URI: " + e.getMessage());
    } catch (DateTimeException e) {
      return faulty("\"published\" is no date like 2025-02-04: " + field("published"));
    }
  }

  /** What the record says goes before what the page in it says. */
  private Article filledIn(Article article, @Nullable URI address) {
    String id = field("id");
    String title = field("title");
    String publisher = field("publisher");
    String published = field("published");
    return new Article(
        id,
        article.text(),
        title == null ? article.title() : title,
        publisher == null ? article.publisher() : publisher,
        published == null ? article.published() : date(published),
        address == null ? article.uri() : address,
        article.authors(),
        article.origin());
  }

  /** A date, or the date of a date and time. */
  private static LocalDate date(String text) {
    boolean timed = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
    return LocalDate.parse(timed ? text.substring(0, 10) : text);
  }

  private @Nullable String field(String name) {
    Object value = fields.get(name);
    return value instanceof String || value instanceof Literal ? value.toString() : null;
  }

  private Entry faulty(String message) {
    return faulty(place, field("id"), message);
  }
}
