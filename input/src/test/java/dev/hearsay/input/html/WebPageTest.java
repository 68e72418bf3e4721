package dev.hearsay.input.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import dev.hearsay.Article;
import dev.hearsay.Origin;
import dev.hearsay.text.Page;
import dev.hearsay.text.Section;
import dev.hearsay.text.Section.Kind;
import dev.hearsay.text.Segmenter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads the pages in {@code pages}, which are invented, and compares each line of what is found
 * with the file beside it: H headline, Y byline, B body, C caption, @ what the page says of itself;
 * ! stands before what is known to be wrong.
 */
class WebPageTest {
  private static final ImmutableMap<Kind, String> LETTERS =
      ImmutableMap.of(Kind.HEADLINE, "H ", Kind.BYLINE, "Y ", Kind.BODY, "B ", Kind.CAPTION, "C ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ads-and-inserts",
        "agency",
        "amp",
        "broadcaster",
        "broken-markup",
        "cms-news",
        "drupal",
        "elementor",
        "hashed-classes",
        "lists-and-table",
        "live-blog",
        "magazine",
        "many-comments",
        "no-article-tag",
        "old-tables",
        "paywall",
        "press-release",
        "short-wire",
      })
  void findsTheArticle(String name) throws IOException {
    Article article = WebPage.read(resource(name + ".html"), null);
    assertThat(lines(article))
        .containsExactlyElementsOf(
            resource(name + ".txt")
                .lines()
                .map(line -> line.startsWith("! ") ? line.substring(2) : line)
                .toList());
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(
        Resources.getResource(WebPageTest.class, "pages/" + name), StandardCharsets.UTF_8);
  }

  /** The article as the files of expected lines have it. */
  private static List<String> lines(Article article) {
    Origin origin = Objects.requireNonNull(article.origin());
    Page page = Segmenter.segment(article.text(), article.title(), origin.sections(), 1000);
    List<String> authors = article.authors().isEmpty() ? page.authors() : article.authors();
    Object published = article.published() == null ? page.published() : article.published();
    List<String> lines = new ArrayList<>();
    Stream.of(
            field("@title", article.title()),
            field("@publisher", article.publisher()),
            field("@authors", authors.isEmpty() ? null : String.join("; ", authors)),
            field("@published", published),
            field("@uri", article.uri()))
        .filter(Objects::nonNull)
        .forEach(lines::add);
    for (Section section : page.document().sections()) {
      if (section.kind() != Kind.BOILERPLATE) {
        article
            .text()
            .substring(section.start(), section.end())
            .lines()
            .filter(line -> !line.isBlank())
            .forEach(line -> lines.add(LETTERS.get(section.kind()) + line.strip()));
      }
    }
    return lines;
  }

  private static @Nullable String field(String name, @Nullable Object value) {
    return value == null ? null : name + " " + value;
  }
}
