package dev.hearsay.text;

import java.util.List;

/**
 * What an engine says of a document's tokens.
 *
 * @param tags the part of speech of each token of the document
 * @param lemmas the dictionary form of each token, in lower case except for proper nouns
 * @param names names in the order of the text, without overlaps, none across a sentence border
 * @param coreferences which phrases mean the same, as far as the engine tells: evidence that is
 *     asked where the text's own wording shows nothing
 */
public record Tagging(
    List<PartOfSpeech> tags,
    List<String> lemmas,
    List<Name> names,
    List<Coreference> coreferences) {
  /** Copies the lists. */
  public Tagging {
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
    names = List.copyOf(names);
    coreferences = List.copyOf(coreferences);
    if (tags.size() != lemmas.size()) {
      throw new IllegalArgumentException(tags.size() + " tags but " + lemmas.size() + " lemmas");
    }
  }

  /** What an engine says that tells of no coreferences. */
  public Tagging(List<PartOfSpeech> tags, List<String> lemmas, List<Name> names) {
    this(tags, lemmas, names, List.of());
  }
}
