package dev.hearsay.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is found in many texts: all sample articles, and texts that try to break a format. */
final class Texts {
  private static final Extractor EXTRACTOR = Extractor.builder().build();
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Read once, for all tests. */
  private static final List<Extraction> ALL = read();

  private Texts() {}

  static List<Extraction> all() {
    return ALL;
  }

  private static List<Extraction> read() {
    List<Article> articles = new ArrayList<>();
    try {
      articles.addAll(files(Path.of("..", "articles")));
      articles.addAll(files(Path.of("..", "regression", "src", "test", "resources", "articles")));
      articles.addAll(lines(Path.of("..", "articles", "kerrin-mine.jsonl")));
      articles.addAll(nasty());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return articles.stream().map(EXTRACTOR::extract).toList();
  }

  private static List<Article> files(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(
            Article.of(Files.readString(file, StandardCharsets.UTF_8))
                .identified(String.valueOf(file.getFileName()))
                .publishedOn(LocalDate.of(2025, 3, 12)));
      }
    }
    return articles;
  }

  private static List<Article> lines(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonNode article = JSON.readTree(line);
      articles.add(
          new Article(
              article.get("id").asText(),
              article.get("text").asText(),
              article.get("title").asText(),
              article.get("publisher").asText(),
              LocalDate.parse(article.get("published").asText()),
              URI.create(article.get("uri").asText())));
    }
    return articles;
  }

  /** Each text with itself as its id, title and publisher. */
  private static List<Article> nasty() throws IOException {
    try (var stream = Texts.class.getResourceAsStream("nasty-texts.txt")) {
      String file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      List<Article> articles = new ArrayList<>();
      for (String line : file.lines().filter(line -> !line.startsWith("#")).toList()) {
        String text = JSON.readValue('"' + line + '"', String.class);
        articles.add(Article.of(text));
        articles.add(
            Article.of(text)
                .identified(text)
                .titled(text)
                .from(text)
                .at(URI.create("javascript:alert(1)")));
      }
      return articles;
    }
  }
}
