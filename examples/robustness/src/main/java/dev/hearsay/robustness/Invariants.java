package dev.hearsay.robustness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hearsay.Extraction;
import dev.hearsay.output.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is true of every result, whatever the text. Everything is asked of the JSON that a user
 * gets, and the parts that it does not show of the values.
 */
public final class Invariants {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Invariants() {}

  /**
   * What is wrong with a result, in sentences; empty where all is well.
   *
   * @param text what was read
   */
  public static List<String> broken(String text, Extraction found) {
    List<String> faults = new ArrayList<>();
    if (!text.startsWith(found.text())) {
      faults.add("the text of the result is not the text that was read");
    }
    String json = Json.compact().withText().render(found);
    Places places = new Places(found.text(), faults);
    JsonNode root = tree(json);
    places.check(root, "");
    References.check(root, faults);
    Values.check(root, faults);
    Layout.check(found, faults);
    Formats.check(found, json, faults);
    return faults;
  }

  /** A text of JSON as a tree. */
  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
