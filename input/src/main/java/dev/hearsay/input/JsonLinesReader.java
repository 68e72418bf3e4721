package dev.hearsay.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.AbstractIterator;
import dev.hearsay.Limits;
import dev.hearsay.input.data.JsonTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Reads articles from JSON Lines, one at a time. A bad line is an entry like any other. */
final class JsonLinesReader implements EntryReader {
  /** Escapes take up to six characters for one, other fields take their room too. */
  private static final int ROOM = 8;

  private final JsonFactory json;
  private final int longestLine;

  JsonLinesReader(Limits limits) {
    this.json = JsonTree.factory(limits.maxDepth());
    this.longestLine = (int) Math.min(1 << 30, (long) ROOM * limits.maxLength());
  }

  @Override
  public Iterator<Entry> read(Source source) throws IOException {
    Lines lines = new Lines(Characters.of(source), longestLine);
    return new AbstractIterator<>() {
      @Override
      protected @Nullable Entry computeNext() {
        try {
          String line = lines.next();
          while (line != null && line.isBlank()) {
            line = lines.next();
          }
          return line == null ? endOfData() : parse(line, source.place() + ":" + lines.number());
        } catch (Lines.TooLongException e) {
          return JsonRecord.faulty(
              source.place() + ":" + lines.number(), null, String.valueOf(e.getMessage()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private Entry parse(String line, String place) throws IOException {
    Object value = null;
    try (JsonParser parser = json.createParser(line)) {
      boolean object = parser.nextToken() == JsonToken.START_OBJECT;
      value = object ? JsonTree.read(parser) : null;
      if (object && parser.nextToken() != null) {
        return JsonRecord.faulty(place, JsonRecord.id(value), "expected one JSON object a line");
      }
      return JsonRecord.entry(value, place);
    } catch (JsonProcessingException e) {
      String message = "no JSON: " + e.getOriginalMessage().lines().findFirst().orElse("");
      return JsonRecord.faulty(place, JsonRecord.id(value), message);
    }
  }
}
