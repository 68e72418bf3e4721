package dev.hearsay.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.hearsay.Article;
import dev.hearsay.Limits;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reads articles from JSON Lines, one at a time. A bad line is an entry like any other. */
final class JsonLinesInput implements Iterator<Entry> {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNestingDepth(Limits.defaults().maxDepth())
                  .build())
          .build();

  private final String place;
  private final BufferedReader lines;
  private int number;
  private @Nullable String next;

  JsonLinesInput(String place, BufferedReader lines) {
    this.place = place;
    this.lines = lines;
    advance();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public Entry next() {
    String line = next;
    if (line == null) {
      throw new NoSuchElementException();
    }
    Entry entry = parse(line, place + ":" + number);
    advance();
    return entry;
  }

  private void advance() {
    try {
      do {
        next = lines.readLine();
        number++;
      } while (next != null && next.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry parse(String line, String place) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return bad(place, fields, "expected a JSON object with a \"text\"");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          fields.put(name, json.getText());
        } else if (value.isStructStart()) {
          json.skipChildren();
        }
        if (name.equals("text") && value != JsonToken.VALUE_STRING) {
          return bad(place, fields, "\"text\" is no string");
        }
      }
      if (json.nextToken() != null) {
        return bad(place, fields, "expected one JSON object a line");
      }
      return article(fields, place);
    } catch (JsonProcessingException e) {
      return bad(
          place, fields, "no JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Entry article(Map<String, String> fields, String place) {
    String text = fields.get("text");
    if (text == null) {
      return bad(place, fields, "no \"text\"");
    }
    try {
      String published = fields.get("published");
      String uri = fields.get("uri");
      return new Entry.Found(
          new Article(
              fields.get("id"),
              text,
              fields.get("title"),
              fields.get("publisher"),
              published == null ? null : date(published),
              uri == null ? null : URI.create(uri)));
    } catch (DateTimeParseException e) {
      return bad(place, fields, "\"published\" is no date like 2025-02-04: " + e.getParsedString());
    } catch (IllegalArgumentException e) {
      return bad(place, fields, "\"uri\" is no URI: " + e.getMessage());
    }
  }

  /** A date, or the date of a date and time. */
  private static LocalDate date(String text) {
    boolean timed = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
    return LocalDate.parse(timed ? text.substring(0, 10) : text);
  }

  private static Entry bad(String place, Map<String, String> fields, String message) {
    return new Entry.Faulty(place, fields.get("id"), "bad-record", message, true);
  }
}
