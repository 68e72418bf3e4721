package dev.hearsay.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.Article;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text with what is to be found in it.
 *
 * @param record the gold's own fields
 */
record Gold(String text, JsonNode record) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ENDING = ".gold.json";

  /** The lines of a file of JSON Lines, each with the property {@code text}. */
  static List<Gold> lines(Path file) throws IOException {
    List<Gold> gold = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonNode record = JSON.readTree(line);
        gold.add(new Gold(record.get("text").asText(), record));
      }
    }
    return gold;
  }

  /** The pairs NAME.gold.json and NAME.txt of a folder. */
  static List<Gold> folder(Path folder) throws IOException {
    List<Gold> gold = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        String text = name.substring(0, name.length() - ENDING.length()) + ".txt";
        gold.add(
            new Gold(
                Files.readString(file.resolveSibling(text)),
                JSON.readTree(Files.readString(file))));
      }
    }
    if (gold.isEmpty()) {
      throw new IOException(folder + ": no pairs of NAME" + ENDING + " and NAME.txt");
    }
    return gold;
  }

  /** The set's name: the file's or folder's, without an ending. */
  static String setName(Path file) {
    return String.valueOf(file.toAbsolutePath().normalize().getFileName())
        .replaceFirst("\\.jsonl$", "");
  }

  /** The article as a reader has it, with what is known of it. */
  Article article() {
    Article article = Article.of(text);
    if (record.hasNonNull("title")) {
      article = article.titled(record.get("title").asText());
    }
    if (record.hasNonNull("publisher")) {
      article = article.from(record.get("publisher").asText());
    }
    if (record.hasNonNull("published")) {
      article = article.publishedOn(LocalDate.parse(record.get("published").asText()));
    }
    return article;
  }

  /** The place that two code point offsets of the gold mean. */
  Span span(JsonNode offsets) {
    return new Span(
        text.offsetByCodePoints(0, offsets.get(0).asInt()),
        text.offsetByCodePoints(0, offsets.get(1).asInt()));
  }
}
