package dev.hearsay.input;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a text in Markdown between two lines of dashes: a name, a colon and a value on
 * each line.
 */
final class FrontMatter {
  private static final String FENCE = "---";

  private final Map<String, String> fields = new HashMap<>();
  private final String body;

  private FrontMatter(String body) {
    this.body = body;
  }

  static FrontMatter of(String text) {
    if (!text.startsWith(FENCE + "\n") && !text.startsWith(FENCE + "\r\n")) {
      return new FrontMatter(text);
    }
    int close = text.indexOf("\n" + FENCE, FENCE.length());
    int end = close < 0 ? -1 : text.indexOf('\n', close + 1);
    FrontMatter matter = new FrontMatter(close < 0 ? text : end < 0 ? "" : text.substring(end + 1));
    text.substring(FENCE.length(), Math.max(FENCE.length(), close)).lines().forEach(matter::read);
    return matter;
  }

  private void read(String line) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      String value = line.substring(colon + 1).strip();
      boolean quoted =
          value.length() > 1
              && "\"'".indexOf(value.charAt(0)) >= 0
              && value.charAt(value.length() - 1) == value.charAt(0);
      fields.put(
          line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
          quoted ? value.substring(1, value.length() - 1) : value);
    }
  }

  /** The value of the first of these names that has one, or null. */
  @Nullable String field(String... names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isEmpty()) {
        return value;
      }
    }
    return null;
  }

  /** The text below. */
  String body() {
    return body;
  }
}
