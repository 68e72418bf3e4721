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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from JSON: from an object, from an array of objects, one at a time, or from an
 * object that holds such an array, as the answers of services do.
 */
final class JsonReader implements EntryReader {
  private final JsonFactory factory;

  JsonReader(Limits limits) {
    this.factory = JsonTree.factory(limits.maxDepth());
  }

  @Override
  public Iterator<Entry> read(Source source) throws IOException {
    JsonParser json = factory.createParser(Characters.of(source));
    return new AbstractIterator<>() {
      private final Deque<Object> due = new ArrayDeque<>();
      private int number;
      private boolean broken;

      @Override
      protected @Nullable Entry computeNext() {
        if (broken) {
          return endOfData();
        }
        try {
          if (due.isEmpty() && !readOn(json, due)) {
            json.close();
            return endOfData();
          }
          return JsonRecord.entry(due.remove(), place());
        } catch (JsonProcessingException e) {
          broken = true;
          String reason = e.getOriginalMessage().lines().findFirst().orElse("");
          int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
          return JsonRecord.faulty(
              source.place() + ":" + line, null, "no JSON: " + reason + "; the rest was not read");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      private String place() {
        number++;
        return source.place() + ", record " + number;
      }
    };
  }

  /** Reads the next values, if there are more; arrays are gone into. */
  private static boolean readOn(JsonParser json, Deque<Object> due) throws IOException {
    JsonToken token = json.nextToken();
    while (token == JsonToken.START_ARRAY || token == JsonToken.END_ARRAY) {
      token = json.nextToken();
    }
    if (token == null) {
      return false;
    }
    Object value = JsonTree.read(json);
    List<?> held = value instanceof Map<?, ?> object ? held(object) : List.of();
    due.addAll(held);
    if (held.isEmpty()) {
      due.add(value == null ? "null" : value);
    }
    return true;
  }

  /** The objects of the first array of objects in an object that is no article itself. */
  private static List<?> held(Map<?, ?> object) {
    if (object.containsKey("text") || object.containsKey("html")) {
      return List.of();
    }
    for (Object value : object.values()) {
      if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map<?, ?>) {
        return list;
      }
    }
    return List.of();
  }
}
