package dev.hearsay.input.html;

import dev.hearsay.input.html.NameWords.Sign;
import dev.hearsay.text.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the blocks of a page that are its article, and tells what each is.
 *
 * <p>What is called furniture goes first. Of the rest the element that holds most of the prose is
 * the body, after Arc90's Readability; the headline stands before it, bylines, summary and pictures
 * between them.
 */
final class Story {
  private static final int LONGEST_BYLINE = 200;
  private static final int FEWEST_WORDS = 4;

  private final List<Block> blocks;
  private final int headline;
  private final Element body;
  private final Element scope;
  private final List<Part> parts = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();

  private Story(List<Block> blocks, int headline, Element body) {
    this.blocks = blocks;
    this.headline = headline;
    this.body = body;
    this.scope = headline < 0 ? body : commonParent(blocks.get(headline).element(), body);
  }

  /** The parts of a page's article, in the order of the page; none where no text is. */
  static List<Part> of(Document page, List<String> titles) {
    List<Block> all = BlockCollector.collect(page.body());
    int top = new Headline(titles).index(all);
    Block headline = top < 0 ? null : all.get(top);
    Furniture furniture =
        new Furniture(Weights.of(all), headline == null ? null : headline.element());
    List<Block> kept =
        all.stream().filter(block -> block.equals(headline) || !furniture.holds(block)).toList();
    List<Part> parts = parts(page, kept, headline);
    // Rather furniture than nothing: some pages call the article a sidebar.
    boolean found = parts.stream().anyMatch(part -> part.kind() == Kind.BODY);
    return found ? parts : parts(page, all, headline);
  }

  private static List<Part> parts(Document page, List<Block> blocks, @Nullable Block headline) {
    Element body = new Body(page.body(), blocks).element();
    Story story = new Story(blocks, headline == null ? -1 : blocks.indexOf(headline), body);
    story.read();
    return story.parts;
  }

  private void read() {
    int last = blocks.size() - 1;
    while (last > headline && !isWithin(blocks.get(last), body)) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      Kind kind = kind(i);
      if (kind != null) {
        add(kind, blocks.get(i));
      }
    }
    dropHeadings(0);
  }

  /** What a block is, or null if it is none of the article. */
  private @Nullable Kind kind(int i) {
    Block block = blocks.get(i);
    if (i == headline) {
      return Kind.HEADLINE;
    }
    boolean inBody = isWithin(block, body);
    if (!(inBody || isWithin(block, scope))) {
      return null;
    }
    if (isByline(block)) {
      return i > headline || inBody ? Kind.BYLINE : null;
    }
    if (isCalled(block, Sign.CAPTION)) {
      return block.isLink() ? null : Kind.CAPTION;
    }
    if (i < headline || block.isLink()) {
      return null;
    }
    return (inBody ? isText(block) : isSummary(block)) ? Kind.BODY : null;
  }

  private boolean isByline(Block block) {
    int length = block.text().length();
    return length <= LONGEST_BYLINE
        && !(block.endsSentence() && block.prose() > LONGEST_BYLINE / 2)
        && (2 * block.signed() >= length || isCalled(block, Sign.BYLINE));
  }

  /** Between headline and body: sentences, if they stand in a paragraph or are called a summary. */
  private boolean isSummary(Block block) {
    return block.prose() > 0
        && (block.element().nameIs("p") || block.heading() > 0 || isCalled(block, Sign.STANDFIRST));
  }

  /** In the body: all but the labels that stand between its paragraphs. */
  private static boolean isText(Block block) {
    return block.prose() > 0
        || block.endsSentence()
        || !(block.element().nameIs("div") || block.element().nameIs("section"))
        || block.text().split(" ", FEWEST_WORDS).length == FEWEST_WORDS;
  }

  private void add(Kind kind, Block block) {
    int rank = kind == Kind.BODY ? block.heading() : 0;
    if (rank > 0) {
      dropHeadings(rank);
    } else {
      headings.clear();
    }
    String top = kind == Kind.HEADLINE ? block.headline() : block.text();
    parts.add(new Part(kind, top));
    if (top.length() < block.text().length()) {
      parts.add(new Part(Kind.BODY, block.text().substring(top.length()).strip()));
    }
    if (rank > 0) {
      headings.add(rank);
    }
  }

  /** Headings below which nothing came, but one as high as they are, headed what was left out. */
  private void dropHeadings(int rank) {
    while (!headings.isEmpty() && headings.get(headings.size() - 1) >= rank) {
      headings.remove(headings.size() - 1);
      parts.remove(parts.size() - 1);
    }
  }

  /** Whether an element that holds the block, inside the article, is called so. */
  private boolean isCalled(Block block, Sign sign) {
    for (Element e = block.element();
        e != null && !e.equals(scope) && !e.equals(body);
        e = e.parent()) {
      if (NameWords.says(e, sign)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWithin(Block block, Element element) {
    Element e = block.element();
    while (e != null && !e.equals(element)) {
      e = e.parent();
    }
    return e != null;
  }

  private static Element commonParent(Element one, Element other) {
    List<Element> path = new ArrayList<>();
    for (Element e = one; e != null; e = e.parent()) {
      path.add(e);
    }
    Element e = other;
    while (e.parent() != null && path.stream().noneMatch(e::equals)) {
      e = e.parent();
    }
    return e;
  }
}
