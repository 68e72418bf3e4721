package dev.hearsay.entity;

import com.google.common.collect.ImmutableMap;
import dev.hearsay.text.Document;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tags plain sentences well enough for tests of mentions, so that they need no model. */
final class PlainTagger {
  private static final ImmutableMap<String, PartOfSpeech> WORDS =
      ImmutableMap.<String, PartOfSpeech>builder()
          .putAll(all(PartOfSpeech.DET, "the a an this that its his her their no"))
          .putAll(all(PartOfSpeech.PRON, "he she it they who we i him them"))
          .putAll(all(PartOfSpeech.ADP, "of in on at for from to with by near according after"))
          .putAll(all(PartOfSpeech.CCONJ, "and or but"))
          .putAll(all(PartOfSpeech.AUX, "is was were are be been has have had would will"))
          .putAll(all(PartOfSpeech.VERB, "met left killed visited called fled ate arrived spoke"))
          .putAll(all(PartOfSpeech.ADV, "later not also there however yesterday"))
          .buildOrThrow();

  private PlainTagger() {}

  private static ImmutableMap<String, PartOfSpeech> all(PartOfSpeech tag, String words) {
    ImmutableMap.Builder<String, PartOfSpeech> map = ImmutableMap.builder();
    for (String word : words.split(" ", -1)) {
      map.put(word, tag);
    }
    return map.buildOrThrow();
  }

  static TaggedDocument tag(String text) {
    Document document = Segmenter.segment(text, null).document();
    List<PartOfSpeech> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (Token token : document.tokens()) {
      tags.add(tag(token));
      lemmas.add(token.lower());
    }
    return new TaggedDocument(document, new Tagging(tags, lemmas, List.of()));
  }

  /** The document with names that an engine might have found. */
  static TaggedDocument named(TaggedDocument plain, List<Name> names) {
    List<PartOfSpeech> tags = IntStream.range(0, plain.size()).mapToObj(plain::tag).toList();
    List<String> lemmas = IntStream.range(0, plain.size()).mapToObj(plain::lemma).toList();
    return new TaggedDocument(plain.document(), new Tagging(tags, lemmas, names));
  }

  private static PartOfSpeech tag(Token token) {
    String lower = token.lower();
    PartOfSpeech known = WORDS.get(lower);
    if (known != null) {
      return known;
    }
    if (lower.equals("'s")) {
      return PartOfSpeech.PART;
    }
    if (Speech.verb(lower)) {
      return PartOfSpeech.VERB;
    }
    char first = token.text().charAt(0);
    if (Character.isDigit(first)) {
      return PartOfSpeech.NUM;
    }
    if (!Character.isLetter(first)) {
      return PartOfSpeech.PUNCT;
    }
    return Character.isUpperCase(first) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
  }
}
