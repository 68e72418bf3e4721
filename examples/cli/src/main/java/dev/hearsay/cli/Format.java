package dev.hearsay.cli;

import dev.hearsay.Extraction;
import dev.hearsay.output.Json;
import dev.hearsay.output.Table;
import java.util.Locale;

/** How results are written. */
enum Format {
  /** Claims and quotations for reading. */
  TABLE("txt"),
  /** All that was found, for programs. */
  JSON("json"),
  /** The same, one line a result. */
  JSONL("jsonl");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** The ending of files in this format. */
  String ending() {
    return ending;
  }

  /** A result as text, which ends its last line. */
  String render(Extraction extraction, Style style) {
    if (this == TABLE) {
      return Table.ofWidth(style.width()).render(extraction);
    }
    return (style.withText() ? Json.withText() : Json.withoutText()).render(extraction) + "\n";
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the user wishes of the format. */
  record Style(int width, boolean withText) {}
}
