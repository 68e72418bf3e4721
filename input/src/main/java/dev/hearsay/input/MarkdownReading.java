package dev.hearsay.input;

import dev.hearsay.Article;
import dev.hearsay.input.data.Dates;
import dev.hearsay.input.data.Layout;
import dev.hearsay.text.Section.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text in Markdown: its first heading is the headline. The tree is walked without
 * recursion, as emphasis may stand in emphasis to any depth.
 */
final class MarkdownReading implements TextReader.Reading {
  private static final int DEEPEST = 100;
  private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST).build();

  @Override
  public Article read(String text, Source source) {
    FrontMatter front = FrontMatter.of(text);
    Node document = PARSER.parse(front.body());
    Layout layout = new Layout();
    StringBuilder words = new StringBuilder();
    Node node = document.getFirstChild();
    while (node != null) {
      words.append(words(node));
      Node next = node.getFirstChild();
      while (next == null && node != null && !node.equals(document)) {
        end(node, words, layout);
        next = node.getNext();
        node = node.getParent();
      }
      node = next;
    }
    return described(layout.article("markdown", List.of()), front);
  }

  /** What a node says itself; its children are asked one by one. */
  private static String words(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof Code code) {
      return code.getLiteral();
    }
    if (node instanceof FencedCodeBlock block) {
      return block.getLiteral();
    }
    if (node instanceof IndentedCodeBlock block) {
      return block.getLiteral();
    }
    return node instanceof SoftLineBreak ? " " : node instanceof HardLineBreak ? "\n" : "";
  }

  /** A block ends: what was said in it is a part. */
  private static void end(Node node, StringBuilder words, Layout layout) {
    if (node instanceof Block && !(node instanceof HtmlBlock)) {
      String part = words.toString().strip();
      if (!part.isEmpty()) {
        boolean heading = node instanceof Heading && !layout.has(Kind.HEADLINE);
        layout.add(heading ? Kind.HEADLINE : Kind.BODY, part);
      }
      words.setLength(0);
    }
  }

  private static Article described(Article article, FrontMatter front) {
    String author = front.field("author", "authors", "by");
    return new Article(
        front.field("id"),
        article.text(),
        front.field("title", "headline"),
        front.field("publisher", "source"),
        Dates.day(front.field("date", "published")),
        uri(front.field("url", "uri", "link")),
        author == null ? List.of() : List.of(author),
        article.origin());
  }

  private static @Nullable URI uri(@Nullable String text) {
    try {
      return text == null ? null : new URI(text);
    } catch (URISyntaxException odd) {
      return null;
    }
  }
}
