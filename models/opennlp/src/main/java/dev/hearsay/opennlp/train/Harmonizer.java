package dev.hearsay.opennlp.train;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the names of corpora of differing ways alike: four types, no article before a name, no
 * title before a person's, adjectives and nouns of nations and groups apart from places.
 */
final class Harmonizer {
  private static final String NATIONALITY = "NATIONALITY";
  private static final String PERSON = "PERSON";
  private static final Set<String> ARTICLES = ImmutableSet.of("the", "a", "an");

  private static final Map<String, String> TYPES =
      ImmutableMap.<String, String>builder()
          .put(PERSON, PERSON)
          .put("ORGANIZATION", "ORGANIZATION")
          .put("MEDIA", "ORGANIZATION")
          .put("LOCATION", "LOCATION")
          .put(NATIONALITY, NATIONALITY)
          .buildOrThrow();

  private final Set<String> demonyms;
  private final Set<String> titles;

  Harmonizer(Set<String> demonyms, Set<String> titles) {
    this.demonyms = ImmutableSet.copyOf(demonyms);
    this.titles = ImmutableSet.copyOf(titles);
  }

  /** The sentence with its names as the model shall see them. */
  NamedSentence harmonize(NamedSentence sentence) {
    List<NamedSentence.Span> names = new ArrayList<>();
    int free = 0;
    for (NamedSentence.Span name : sentence.names()) {
      NamedSentence.Span clean = clean(sentence.words(), name);
      if (clean != null) {
        addDemonyms(sentence.words(), free, clean.start(), names);
        names.add(clean);
        free = clean.end();
      }
    }
    addDemonyms(sentence.words(), free, sentence.words().size(), names);
    return new NamedSentence(sentence.words(), names);
  }

  private void addDemonyms(List<String> words, int start, int end, List<NamedSentence.Span> names) {
    for (int i = start; i < end; i++) {
      if (demonyms.contains(words.get(i))) {
        names.add(new NamedSentence.Span(i, i + 1, NATIONALITY));
      }
    }
  }

  private NamedSentence.@Nullable Span clean(List<String> words, NamedSentence.Span name) {
    int start = name.start();
    while (start < name.end() && ARTICLES.contains(lower(words.get(start)))) {
      start++;
    }
    if (name.end() - start == 1 && demonyms.contains(words.get(start))) {
      return new NamedSentence.Span(start, name.end(), NATIONALITY);
    }
    String type = TYPES.get(name.type());
    while (PERSON.equals(type) && start < name.end() && titles.contains(lower(words.get(start)))) {
      start++;
    }
    // nations and groups are told by the lexicon alone: corpora have "French and Iraqi" for one
    return type == null || type.equals(NATIONALITY) || start == name.end()
        ? null
        : new NamedSentence.Span(start, name.end(), type);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
