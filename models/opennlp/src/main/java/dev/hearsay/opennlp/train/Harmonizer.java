package dev.hearsay.opennlp.train;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.text.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the names of corpora of differing ways alike: few types, no article before a name, no title
 * before a person's, adjectives and nouns of nations and groups apart from places.
 */
final class Harmonizer {
  private static final String NATIONALITY = "NATIONALITY";
  private static final String MISC = EntityType.MISC.name();
  private static final String PERSON = "PERSON";
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final Set<String> MARKS = ImmutableSet.of(",", ";", "(", ")");
  private static final Set<String> JOINTS = ImmutableSet.of("and", "or");
  private static final Set<String> ARTICLES = ImmutableSet.of("the", "a", "an");

  private static final Map<String, String> TYPES =
      ImmutableMap.<String, String>builder()
          .put(PERSON, PERSON)
          .put(ORGANIZATION, ORGANIZATION)
          .put("MEDIA", ORGANIZATION)
          .put("LOCATION", "LOCATION")
          .put(NATIONALITY, NATIONALITY)
          .put(MISC, MISC)
          .put("EVENT", MISC)
          .put("ELECTION", MISC)
          .put("CREATION", MISC)
          .put("LEGAL", MISC)
          .put("AWARD", MISC)
          .put("ARTIFACT", MISC)
          .buildOrThrow();

  private final Set<String> demonyms;
  private final Set<String> titles;
  private final Set<String> joined;

  /**
   * A harmonizer that knows some words.
   *
   * @param demonyms adjectives and nouns of nations and groups
   * @param titles what stands before persons' names, in lower case
   * @param joined names that look like lists and are none: "Bosnia and Herzegovina"
   */
  Harmonizer(Set<String> demonyms, Set<String> titles, Set<String> joined) {
    this.demonyms = ImmutableSet.copyOf(demonyms);
    this.titles = ImmutableSet.copyOf(titles);
    this.joined = ImmutableSet.copyOf(joined);
  }

  /** The sentence with its names as the model shall see them. */
  NamedSentence harmonize(NamedSentence sentence) {
    List<NamedSentence.Span> names = new ArrayList<>();
    int free = 0;
    for (NamedSentence.Span name : sentence.names()) {
      for (NamedSentence.Span part : parts(sentence, name)) {
        NamedSentence.Span clean = clean(sentence.words(), part);
        if (clean != null) {
          addDemonyms(sentence.words(), free, clean.start(), names);
          names.add(clean);
          free = clean.end();
        }
      }
    }
    addDemonyms(sentence.words(), free, sentence.words().size(), names);
    return new NamedSentence(sentence.words(), names);
  }

  /** Some corpora take a list of names for one: "Greece, Bulgaria and Turkey". */
  private List<NamedSentence.Span> parts(NamedSentence sentence, NamedSentence.Span name) {
    if (joined.contains(sentence.text(name))) {
      return List.of(name);
    }
    List<String> words = sentence.words().subList(name.start(), name.end());
    boolean list = words.contains(",") || !name.type().equals(ORGANIZATION);
    List<NamedSentence.Span> parts = new ArrayList<>();
    int start = name.start();
    for (int i = name.start(); i <= name.end(); i++) {
      boolean border =
          i == name.end()
              || MARKS.contains(sentence.words().get(i))
              || (list && JOINTS.contains(sentence.words().get(i)));
      if (border && i > start) {
        parts.add(new NamedSentence.Span(start, i, name.type()));
      }
      start = border ? i + 1 : start;
    }
    return parts;
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
    return type == null
            || type.equals(NATIONALITY)
            || start == name.end()
            || (type.equals(MISC) && people(words, start, name.end()))
        ? null
        : new NamedSentence.Span(start, name.end(), type);
  }

  /** Whether the words can be those of a nation or group: "North Korean", "Catalonian". */
  private boolean people(List<String> words, int start, int end) {
    return end - start == 1 || demonyms.contains(words.get(end - 1));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
