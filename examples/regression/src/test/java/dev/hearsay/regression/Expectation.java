package dev.hearsay.regression;

import static java.util.stream.Collectors.joining;

import dev.hearsay.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be found in an article: a file {@code NAME.expected} beside {@code NAME.txt}.
 *
 * <p>Lines such as {@code publisher: The Daily} say what the caller knows of the article. Each
 * other line is a finding. One that begins with {@code ?} is right but not found yet; one that
 * begins with {@code !} is found but wrong: both are known failures, and a test says so when one is
 * mended.
 *
 * @param found what is to be found, the known false alarms among it
 * @param missing what is known to be missed
 */
record Expectation(Article article, Set<String> found, Set<String> missing) {
  private static final List<String> FIELDS = List.of("title", "publisher", "published");

  static Expectation read(Path text) throws IOException {
    Path file = Path.of(text.toString().replaceFirst("\\.txt$", ".expected"));
    Map<String, String> fields = new HashMap<>();
    Set<String> found = new LinkedHashSet<>();
    Set<String> missing = new LinkedHashSet<>();
    for (String line : Files.readAllLines(file)) {
      String field = line.substring(0, Math.max(0, line.indexOf(": ")));
      if (FIELDS.contains(field)) {
        fields.put(field, line.substring(field.length() + 2));
      } else if (line.startsWith("? ")) {
        missing.add(line.substring(2));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        found.add(line.startsWith("! ") ? line.substring(2) : line);
      }
    }
    String published = fields.get("published");
    Article article =
        new Article(
            text.getFileName().toString(),
            Files.readString(text),
            fields.get("title"),
            fields.get("publisher"),
            published == null ? null : LocalDate.parse(published),
            null);
    return new Expectation(article, found, missing);
  }

  /** What differs, in words and with the place, or null where nothing does. */
  @Nullable String difference(Map<String, Integer> actual) {
    List<String> lines = new ArrayList<>();
    for (String line : found) {
      if (!actual.containsKey(line)) {
        lines.add("no longer found:  " + line);
      }
    }
    actual.forEach(
        (line, offset) -> {
          if (missing.contains(line)) {
            lines.add("mended, drop '?': " + line);
          } else if (!found.contains(line)) {
            lines.add("found but not expected, at " + place(offset) + ": " + line);
          }
        });
    return lines.isEmpty() ? null : lines.stream().collect(joining("\n", article.id() + "\n", ""));
  }

  private String place(int offset) {
    String before = article.text().substring(0, offset);
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return "line " + line + ", column " + (offset - before.lastIndexOf('\n'));
  }
}
