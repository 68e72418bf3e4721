package dev.hearsay.input.html;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts a page into blocks, in one walk without recursion. What a browser hides is left out. */
final class BlockCollector implements NodeFilter {
  private static final ImmutableSet<String> UNREAD =
      ImmutableSet.of(
          "audio",
          "button",
          "canvas",
          "dialog",
          "embed",
          "head",
          "iframe",
          "input",
          "math",
          "noscript",
          "object",
          "option",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "video");

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Element> open = new ArrayDeque<>();
  private final BlockText text = new BlockText();

  private BlockCollector() {}

  /** The blocks below a node, in the order of the page. */
  static List<Block> collect(Element root) {
    BlockCollector collector = new BlockCollector();
    NodeTraversor.filter(collector, root);
    return Rows.join(collector.blocks);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (UNREAD.contains(element.normalName()) || isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    if (element.nameIs("br")) {
      text.breakLine();
    } else if (element.isBlock()) {
      flush();
      open.push(element);
    }
    text.enter(element);
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.isBlock() && !element.nameIs("br")) {
        flush();
        open.poll();
      }
      text.leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private void flush() {
    Element owner = open.peek();
    if (owner != null) {
      text.drainTo(owner, blocks);
    }
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty() || style.length() > 1000) {
      return false;
    }
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }
}
