package dev.hearsay.text;

import java.util.List;

/**
 * What an engine says of a document's tokens.
 *
 * @param tags the part of speech of each token of the document
 * @param lemmas the dictionary form of each token, in lower case except for proper nouns
 * @param names names in the order of the text, without overlaps, none across a sentence border
 */
public record Tagging(List<PartOfSpeech> tags, List<String> lemmas, List<Name> names) {
  /** Copies the lists. */
  public Tagging {
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
    names = List.copyOf(names);
    if (tags.size() != lemmas.size()) {
      throw new IllegalArgumentException(tags.size() + " tags but " + lemmas.size() + " lemmas");
    }
  }
}
