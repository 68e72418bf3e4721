package dev.hearsay.input.html;

import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Element;

/** How many characters of prose stand in each element of a page. */
final class Weights {
  private final IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Integer> linkedHeadings = new IdentityHashMap<>();
  private int total;

  private Weights() {}

  static Weights of(List<Block> blocks) {
    Weights weights = new Weights();
    for (Block block : blocks) {
      int prose = block.prose();
      weights.total += prose;
      int linked = block.heading() > 0 && block.isLink() ? 1 : 0;
      for (Element e = block.element(); prose + linked > 0 && e != null; e = e.parent()) {
        weights.prose.merge(e, prose, Integer::sum);
        weights.linkedHeadings.merge(e, linked, Integer::sum);
      }
    }
    return weights;
  }

  int of(Element element) {
    return prose.getOrDefault(element, 0);
  }

  int total() {
    return total;
  }

  /** Whether an element has several headings that lead to other pages, as a list of teasers has. */
  boolean hasTeasers(Element element) {
    return linkedHeadings.getOrDefault(element, 0) > 1;
  }

  /** Whether an element has this share of all prose, or more. */
  boolean hasShare(Element element, double share) {
    return total > 0 && of(element) >= share * total;
  }
}
