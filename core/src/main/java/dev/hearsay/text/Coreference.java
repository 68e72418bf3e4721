package dev.hearsay.text;

import java.util.List;

/**
 * Phrases of a document that an engine holds to mean the same: "Budanov", "the spy chief", "he".
 *
 * @param heads the tokens of the phrases' head words, in the order of the text; two at least
 */
public record Coreference(List<Integer> heads) {
  /** Copies the list. */
  public Coreference {
    heads = List.copyOf(heads);
    if (heads.size() < 2) {
      throw new IllegalArgumentException("a coreference joins two phrases or more, not " + heads);
    }
    for (int i = 1; i < heads.size(); i++) {
      if (heads.get(i) <= heads.get(i - 1)) {
        throw new IllegalArgumentException("heads are not in the order of the text: " + heads);
      }
    }
  }
}
