package dev.hearsay.opennlp.train;

import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.text.PartOfSpeech;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes names of the entities in GUM, the Georgetown University Multilayer corpus: of each person,
 * organization and place whose head is a proper noun, the words around the head that belong to the
 * name.
 */
final class GumNames {
  private static final String PERSON = "PERSON";

  private static final Map<String, String> TYPES =
      ImmutableMap.of("person", PERSON, "organization", "ORGANIZATION", "place", "LOCATION");

  /** The genres that other corpora have no names of. */
  private static final Set<String> GENRES =
      ImmutableSet.of("conversation", "court", "speech", "textbook", "vlog");

  private static final Set<String> HYPHENS = ImmutableSet.of("-", "–");
  private static final Set<String> JOINTS = ImmutableSet.of("of", "for", "and", "&");

  private final List<Conllu.Word> words;
  private final List<NamedSentence.Span> names = new ArrayList<>();
  private final BitSet named = new BitSet();

  private GumNames(List<Conllu.Word> words) {
    this.words = words;
  }

  /** The sentences of a file with their names. */
  static List<NamedSentence> read(Path file) throws IOException {
    List<NamedSentence> sentences = new ArrayList<>();
    for (List<Conllu.Word> words : Conllu.read(file, GumNames::wanted)) {
      sentences.add(new GumNames(words).named());
    }
    return sentences;
  }

  /** "GUM_speech_impeachment" is a document of the genre "speech". */
  private static boolean wanted(String document) {
    String[] parts = document.split("_", -1);
    return parts.length > 1 && GENRES.contains(parts[1]);
  }

  private NamedSentence named() {
    List<NamedSentence.Span> entities = new ArrayList<>(GumEntities.of(words));
    entities.sort(
        comparingInt(NamedSentence.Span::start)
            .thenComparing(comparingInt(NamedSentence.Span::end).reversed()));
    for (NamedSentence.Span entity : entities) {
      String type = TYPES.get(entity.type());
      int head = head(entity);
      if (type != null && proper(head) && !(type.equals(PERSON) && people(head))) {
        add(entity, head, type);
      }
    }
    names.sort(comparingInt(NamedSentence.Span::start));
    return new NamedSentence(Corpora.forms(words), names);
  }

  private void add(NamedSentence.Span entity, int head, String type) {
    boolean person = type.equals(PERSON);
    int start = start(entity, head, person);
    int end = end(entity, head, person);
    if (named.get(start, end).isEmpty()) {
      named.set(start, end);
      names.add(new NamedSentence.Span(start, end, type));
    }
  }

  /** The first word that depends on none within. */
  private int head(NamedSentence.Span entity) {
    for (int i = entity.start(); i < entity.end(); i++) {
      int above = words.get(i).head() - 1;
      if (above < entity.start() || above >= entity.end()) {
        return i;
      }
    }
    return entity.start();
  }

  private int start(NamedSentence.Span entity, int head, boolean person) {
    int start = head;
    while (start > entity.start()) {
      if (proper(start - 1) || (!person && capitalized(start - 1))) {
        start--;
      } else if (joins(start - 1, person) && start - 2 >= entity.start() && proper(start - 2)) {
        start -= 2;
      } else {
        break;
      }
    }
    return start;
  }

  private int end(NamedSentence.Span entity, int head, boolean person) {
    int end = head + 1;
    while (end < entity.end()) {
      boolean followed = end + 1 < entity.end();
      if (proper(end)
          || (!person
              && capitalized(end)
              && followed
              && (proper(end + 1) || capitalized(end + 1)))) {
        end++;
      } else if (joins(end, person) && followed && proper(end + 1)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean proper(int i) {
    return words.get(i).tag() == PartOfSpeech.PROPN || words.get(i).pennTag().startsWith("NNP");
  }

  /** "Thais", "Romans": proper nouns that name no one. */
  private boolean people(int i) {
    return words.get(i).pennTag().equals("NNPS");
  }

  private boolean joins(int i, boolean person) {
    String form = words.get(i).form();
    return HYPHENS.contains(form) || (!person && JOINTS.contains(form));
  }

  private boolean capitalized(int i) {
    return switch (words.get(i).tag()) {
      case ADJ, NOUN, VERB -> Character.isUpperCase(words.get(i).form().charAt(0));
      default -> false;
    };
  }
}
