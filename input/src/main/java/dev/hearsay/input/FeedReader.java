package dev.hearsay.input;

import com.google.common.collect.Iterators;
import dev.hearsay.Article;
import dev.hearsay.Limits;
import dev.hearsay.input.data.Dates;
import dev.hearsay.input.html.Fragment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the items of a feed, RSS 0.9 to 2.0 or Atom. The parser knows no document types, so that a
 * feed cannot make it open anything.
 */
final class FeedReader implements EntryReader {
  private static final Set<String> ITEMS = Set.of("item", "entry");

  private final Limits limits;

  FeedReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Iterator<Entry> read(Source source) throws IOException {
    byte[] bytes;
    try (InputStream in = source.bytes()) {
      bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, 4L * limits.maxLength()));
    }
    Decoded decoded = Decoder.decode(bytes, DeclaredCharset.in(bytes));
    Document feed =
        Parser.xmlParser().setMaxDepth(limits.maxDepth()).parseInput(decoded.text(), "");
    List<Element> items = items(feed);
    if (items.isEmpty()) {
      return Iterators.singletonIterator(
          source.faulty("no-items", "holds no items; a feed is RSS or Atom"));
    }
    String publisher = text(feed, "channel > title, feed > title");
    List<Entry> entries = new ArrayList<>();
    for (Element item : items) {
      String place = source.place() + ", item " + (entries.size() + 1);
      entries.add(new Entry.Found(place, article(item, publisher, decoded)));
    }
    return entries.iterator();
  }

  /** The items that stand in no other: to look into each of many in each other has no end. */
  private static List<Element> items(Document feed) {
    List<Element> items = new ArrayList<>();
    NodeTraversor.filter(
        (node, depth) -> {
          if (node instanceof Element element && ITEMS.contains(element.normalName())) {
            items.add(element);
            return FilterResult.SKIP_CHILDREN;
          }
          return FilterResult.CONTINUE;
        },
        feed);
    return items;
  }

  private static Article article(Element item, @Nullable String publisher, Decoded decoded) {
    String title = text(item, "> title");
    String content = content(item);
    String link = link(item);
    String id = text(item, "> guid, > id");
    Article article = Fragment.read(title, content == null ? "" : content, "feed", decoded.notes());
    return new Article(
        id == null ? link : id,
        article.text(),
        title,
        publisher,
        Dates.day(text(item, "> pubDate, > dc|date, > published, > updated")),
        uri(link),
        authors(item),
        article.origin());
  }

  /** The fullest of what an item says of itself: some have a summary beside the whole. */
  private static @Nullable String content(Element item) {
    String fullest = null;
    for (Element element : item.select("> content|encoded, > content, > description, > summary")) {
      boolean nested = element.attr("type").equals("xhtml");
      String content = nested ? element.html() : element.wholeText();
      fullest = fullest == null || content.length() > fullest.length() ? content : fullest;
    }
    return fullest;
  }

  private static @Nullable String link(Element item) {
    Element atom = item.selectFirst("> link[rel=alternate][href], > link[href]:not([rel])");
    return atom != null ? atom.attr("href").strip() : text(item, "> link");
  }

  private static @Nullable URI uri(@Nullable String link) {
    try {
      return link == null ? null : new URI(link);
    } catch (URISyntaxException odd) {
      return null;
    }
  }

  private static List<String> authors(Element item) {
    return item.select("> dc|creator, > author > name").eachText();
  }

  private static @Nullable String text(Element element, String query) {
    Element found = element.selectFirst(query);
    String text = found == null ? "" : Parser.unescapeEntities(found.text(), false).strip();
    return text.isEmpty() ? null : text;
  }
}
