package dev.hearsay.input.html;

import dev.hearsay.input.html.NameWords.Sign;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the parts of a page that are not its article by the names they have. */
final class Furniture {
  /** More than this share of the prose stands in no part that is called an aside; */
  private static final double MOST_OF_ASIDE = 0.3;

  /** or this, where the headline shows that the article is somewhere else. */
  private static final double MOST_BESIDE_HEADLINE = 0.5;

  /** More than this share stands in no furniture, where nothing better shows the article. */
  private static final double MOST_OF_FURNITURE = 0.8;

  private final IdentityHashMap<Element, Boolean> verdicts = new IdentityHashMap<>();
  private final Set<Element> aboveArticle = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Weights weights;

  /**
   * Looks at a page.
   *
   * @param headline where the headline stands: what it stands in holds the article
   */
  Furniture(Weights weights, @Nullable Element headline) {
    this.weights = weights;
    for (Element e = headline; e != null; e = e.parent()) {
      aboveArticle.add(e);
    }
  }

  /** Whether a block stands in a part that is none of the article. */
  boolean holds(Block block) {
    Deque<Element> path = new ArrayDeque<>();
    Element e = block.element();
    while (e != null && !verdicts.containsKey(e)) {
      path.push(e);
      e = e.parent();
    }
    boolean verdict = e != null && verdicts.getOrDefault(e, false);
    for (Element inner : path) {
      verdict = verdict || isFurniture(inner);
      verdicts.put(inner, verdict);
    }
    return verdict;
  }

  private boolean isFurniture(Element element) {
    if (aboveArticle.contains(element) || element.nameIs("body") || element.nameIs("html")) {
      return false;
    }
    if (NameWords.says(element, Sign.STORY)) {
      return false;
    }
    if (NameWords.says(element, Sign.FURNITURE)) {
      return !weights.hasShare(element, aboveArticle.isEmpty() ? MOST_OF_FURNITURE : 1);
    }
    boolean aside =
        NameWords.says(element, Sign.ASIDE) || element.attr("aria-hidden").equals("true");
    double most = aboveArticle.isEmpty() ? MOST_OF_ASIDE : MOST_BESIDE_HEADLINE;
    return aside && (!weights.hasShare(element, most) || weights.hasTeasers(element));
  }
}
