package dev.hearsay.input.html;

import dev.hearsay.input.html.NameWords.Sign;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that holds the article's paragraphs. */
final class Body {
  /** An element called a story must hold this share of the prose. */
  private static final double NAMED = 0.5;

  /** Else that one is looked for which holds this share and has no part that does. */
  private static final double MOST = 0.7;

  private final Element page;
  private final List<Block> blocks;
  private final Weights weights;

  Body(Element page, List<Block> blocks) {
    this.page = page;
    this.blocks = blocks;
    this.weights = Weights.of(blocks);
  }

  Element element() {
    Element named = named();
    return named != null ? named : widened(heaviest());
  }

  /** The innermost of the heaviest elements that are called a story. */
  private @Nullable Element named() {
    IdentityHashMap<Element, Boolean> seen = new IdentityHashMap<>();
    Element best = null;
    for (Block block : blocks) {
      for (Element e = block.element(); e != null && seen.put(e, true) == null; e = e.parent()) {
        if (NameWords.says(e, Sign.STORY)
            && weights.hasShare(e, NAMED)
            && (best == null || weights.of(e) > weights.of(best))) {
          best = e;
        }
      }
    }
    return best;
  }

  private Element heaviest() {
    Element element = page;
    Element inner = page;
    while (inner != null) {
      element = inner;
      inner = null;
      for (Element child : element.children()) {
        inner = weights.hasShare(child, MOST) ? child : inner;
      }
    }
    return element;
  }

  /** An article may stand in several pieces, with an advert between them. */
  private Element widened(Element element) {
    Element whole = element.closest("article, main, [role=main]");
    return whole == null || whole.select("h1").size() > 1 ? element : whole;
  }
}
