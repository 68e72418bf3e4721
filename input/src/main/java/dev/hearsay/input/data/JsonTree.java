package dev.hearsay.input.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON values as Java's: an object is a {@code Map<String, Object>}, an array a {@code
 * List<Object>}, a string a {@code String}, a number or truth value a {@link Literal}; null is left
 * out.
 */
public final class JsonTree {
  private JsonTree() {}

  /** A number or a truth value, as it is written. */
  public record Literal(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  /** A factory whose parsers read strings of any length and refuse what nests deeper. */
  public static JsonFactory factory(int maxDepth) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength(Integer.MAX_VALUE)
                .maxNestingDepth(maxDepth)
                .build())
        .build();
  }

  /**
   * Reads the value that a parser stands on, up to its last token.
   *
   * @throws com.fasterxml.jackson.core.JsonProcessingException if it is no JSON, or too deep
   */
  public static @Nullable Object read(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    return switch (token) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> array(json);
      case VALUE_NULL -> null;
      case VALUE_STRING -> json.getText();
      default -> new Literal(json.getText());
    };
  }

  private static Map<String, Object> object(JsonParser json) throws IOException {
    Map<String, Object> object = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      Object value = read(json);
      if (value != null) {
        object.put(name, value);
      }
    }
    return object;
  }

  private static List<Object> array(JsonParser json) throws IOException {
    List<Object> array = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Object value = read(json);
      if (value != null) {
        array.add(value);
      }
    }
    return array;
  }
}
