package dev.hearsay.input.html;

import dev.hearsay.Article;
import dev.hearsay.input.data.Layout;
import dev.hearsay.text.Note;
import dev.hearsay.text.Section;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads the article of a web page: headline, bylines, paragraphs and captions, laid out as a text
 * with its sections, and what the page says of title, publisher, authors, day and address. Menus,
 * adverts, comments and teasers are left out.
 *
 * <pre>{@code
 * Article article = WebPage.read(html, URI.create("https://news.example/a-story"));
 * Extraction found = extractor.extract(article);
 * }</pre>
 *
 * <p>Any text gives an article, in time linear in its length. Safe for any thread.
 */
public final class WebPage {
  /** Deeper elements are read as if they stood at this depth. */
  static final int DEEPEST = 256;

  private WebPage() {}

  /**
   * Reads a page.
   *
   * @param address where the page was found, or null
   */
  public static Article read(String html, @Nullable URI address) {
    Document page = parse(html, address);
    PageMetadata metadata = new PageMetadata(page);
    List<Part> story = Story.of(page, metadata.titles());
    Layout layout = new Layout();
    story.forEach(part -> layout.add(part.kind(), part.text()));
    Article article = layout.article("html", notes(metadata, story));
    return new Article(
        null,
        article.text(),
        title(metadata, story),
        metadata.publisher(),
        metadata.published(),
        metadata.uri(address),
        metadata.authors(),
        article.origin());
  }

  private static Document parse(String html, @Nullable URI address) {
    return Parser.htmlParser()
        .setMaxDepth(DEEPEST)
        .parseInput(html, address == null ? "" : address.toString());
  }

  /** A window's title is often the site's: what stands on the page goes before it. */
  private static @Nullable String title(PageMetadata metadata, List<Part> story) {
    if (metadata.title() != null) {
      return metadata.title();
    }
    return story.stream()
        .filter(part -> part.kind() == Section.Kind.HEADLINE)
        .map(part -> part.text().replace('\n', ' '))
        .findFirst()
        .orElse(metadata.windowTitle());
  }

  private static List<Note> notes(PageMetadata metadata, List<Part> story) {
    List<Note> notes = new ArrayList<>();
    if (metadata.linked().isBroken()) {
      notes.add(new Note("broken-metadata", "the page's JSON-LD is no JSON", 0, 0));
    }
    if (story.isEmpty()) {
      notes.add(new Note("no-article", "no text of an article was found on the page", 0, 0));
    }
    return notes;
  }
}
