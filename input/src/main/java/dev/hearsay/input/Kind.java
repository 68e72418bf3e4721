package dev.hearsay.input;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an input holds. */
public enum Kind {
  /** Told by the ending of its name, else by its first bytes. */
  AUTO,
  /** A text, an article. */
  TEXT,
  /** A web page, an article. */
  HTML,
  /** An article a line, as a JSON object. */
  JSONL;

  private static final ImmutableMap<String, Kind> ENDINGS =
      ImmutableMap.<String, Kind>builder()
          .put("htm", HTML)
          .put("html", HTML)
          .put("jsonl", JSONL)
          .put("ndjson", JSONL)
          .put("xhtml", HTML)
          .buildOrThrow();

  /** The kind that files with an ending are, or null if the ending tells none. */
  static @Nullable Kind ofEnding(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? null : ENDINGS.get(name.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
