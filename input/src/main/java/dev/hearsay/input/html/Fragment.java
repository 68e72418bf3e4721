package dev.hearsay.input.html;

import dev.hearsay.Article;
import dev.hearsay.input.data.Layout;
import dev.hearsay.text.Note;
import dev.hearsay.text.Section.Kind;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads HTML that holds nothing but an article, such as the item of a feed. */
public final class Fragment {
  private Fragment() {}

  /**
   * Lays out a fragment: all of it is the article.
   *
   * @param title the headline that stands above it, or null
   * @param format what the fragment was found in
   */
  public static Article read(@Nullable String title, String html, String format, List<Note> notes) {
    Document fragment = Parser.htmlParser().setMaxDepth(WebPage.DEEPEST).parseInput(html, "");
    Layout layout = new Layout();
    if (title != null) {
      layout.add(Kind.HEADLINE, title);
    }
    for (Block block : BlockCollector.collect(fragment.body())) {
      boolean caption = NameWords.says(block.element(), NameWords.Sign.CAPTION);
      layout.add(caption ? Kind.CAPTION : Kind.BODY, block.text());
    }
    return layout.article(format, notes);
  }
}
