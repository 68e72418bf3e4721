package dev.hearsay.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.compare.Comparison;
import dev.hearsay.output.Html;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Pages about the sample articles, and about one that would rather be a program. */
final class Reports {
  private static final Path ARTICLES = Path.of("..", "articles");

  private static final Article EVIL =
      Article.of(
              "</script><script>document.title = 'taken'</script>\n\n"
                  + "<img src=x onerror=\"document.title = 'taken'\"> killed 12 people in Tarn, the"
                  + " navy said. =HYPERLINK(\"http://x.example\") wounded 13 people, the navy said.")
          .identified("evil")
          .titled("=1+1 </script><script>document.title = 'taken'</script>")
          .from("@\"><svg onload=\"document.title='taken'\">")
          .publishedOn(LocalDate.of(2025, 5, 9));

  final Path one;
  final Path many;
  final Path compared;

  Reports(Path folder) throws IOException {
    Extractor extractor = Extractor.builder().build();
    List<Extraction> mine = mine().stream().map(extractor::extract).toList();
    List<Extraction> all = new ArrayList<>(mine);
    all.add(extractor.extract(text("arvenholm")));
    all.add(extractor.extract(EVIL));
    one = write(folder.resolve("one.html"), Html.render(extractor.extract(text("arvenholm"))));
    many = write(folder.resolve("many.html"), Html.render(all));
    compared = write(folder.resolve("compared.html"), Html.render(Comparison.of(mine)));
  }

  List<Path> all() {
    return List.of(one, many, compared);
  }

  private static Path write(Path file, String page) throws IOException {
    return Files.writeString(file, page, StandardCharsets.UTF_8);
  }

  private static Article text(String name) throws IOException {
    return Article.of(Files.readString(ARTICLES.resolve(name + ".txt"), StandardCharsets.UTF_8))
        .identified(name);
  }

  private static List<Article> mine() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    for (String line :
        Files.readAllLines(ARTICLES.resolve("kerrin-mine.jsonl"), StandardCharsets.UTF_8)) {
      JsonNode article = json.readTree(line);
      articles.add(
          Article.of(article.get("text").asText())
              .identified(article.get("id").asText())
              .titled(article.get("title").asText())
              .from(article.get("publisher").asText())
              .publishedOn(LocalDate.parse(article.get("published").asText())));
    }
    return articles;
  }
}
