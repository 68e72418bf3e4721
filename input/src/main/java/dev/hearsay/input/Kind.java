package dev.hearsay.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an input holds. Whether it is compressed, or an archive of inputs, its first bytes tell in
 * any case.
 */
public enum Kind {
  /** Told by the ending of its name, else by its first bytes. */
  AUTO,
  /** A text, an article. */
  TEXT("txt", "text"),
  /** A web page, an article. */
  HTML("html", "htm", "xhtml"),
  /** A text in Markdown, an article. */
  MARKDOWN("md", "markdown"),
  /** An object that is an article, an array of such, or an object that holds such an array. */
  JSON("json"),
  /** An article a line, as a JSON object. */
  JSONL("jsonl", "ndjson"),
  /** A mail, an article. */
  EML("eml"),
  /** A mailbox, an article a mail. */
  MBOX("mbox"),
  /** A feed, RSS or Atom, an article an item. */
  FEED("rss", "atom"),
  /** A web archive, an article a page. */
  WARC("warc", "wet");

  private static final ImmutableMap<String, Kind> OF_ENDING = ofEndings();

  private final ImmutableList<String> endings;

  Kind(String... endings) {
    this.endings = ImmutableList.copyOf(endings);
  }

  private static ImmutableMap<String, Kind> ofEndings() {
    ImmutableMap.Builder<String, Kind> kinds = ImmutableMap.builder();
    for (Kind kind : values()) {
      for (String ending : kind.endings) {
        kinds.put(ending, kind);
      }
    }
    return kinds.buildOrThrow();
  }

  /** The kind of files whose names end so, or null if the ending tells none. */
  static @Nullable Kind ofEnding(String ending) {
    return OF_ENDING.get(ending);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
