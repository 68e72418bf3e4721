package dev.hearsay.entity;

import dev.hearsay.text.EntityType;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by the rest of the text: what is named clearly once is known wherever it comes again,
 * a person by the surname, too.
 */
final class Echoes {
  private static final int LONGEST = 4;

  private final TaggedDocument document;
  private final List<NameSpan> names;
  private final boolean engine;
  private final Map<String, EntityType> known = new HashMap<>();

  /** The surnames of the people in the text. */
  private final Set<String> people = new HashSet<>();

  /** The acronyms that follow the name of an organization in brackets. */
  private final Set<String> declared = new HashSet<>();

  private Echoes(TaggedDocument document, List<NameSpan> names) {
    this.document = document;
    this.names = names;
    this.engine = !document.names().isEmpty();
    for (NameSpan name : names) {
      learn(name);
      learnAcronym(name);
    }
  }

  /** "Union for Trentino (UpT)" declares an acronym. */
  private void learnAcronym(NameSpan name) {
    int i = name.end() + 1;
    if (name.type().equals(EntityType.ORGANIZATION)
        && i + 1 < document.size()
        && document.lower(i - 1).equals("(")
        && Shape.capitals(document.word(i)) >= 2
        && closes(document.lower(i + 1))) {
      declared.add(document.lower(i));
      known.put(document.lower(i), EntityType.ORGANIZATION);
    }
  }

  private static boolean closes(String lower) {
    return switch (lower) {
      case ")", ",", ";" -> true;
      default -> false;
    };
  }

  /** The names together with those that echo them. */
  static List<NameSpan> complete(TaggedDocument document, List<NameSpan> names) {
    return new Echoes(document, names).complete();
  }

  private void learn(NameSpan name) {
    int words = name.end() - name.first();
    if (words <= LONGEST && echoes(name.type())) {
      known.putIfAbsent(key(name.first(), name.end()), name.type());
    }
    if (name.type().equals(EntityType.PERSON) && words > 1) {
      for (int i = name.first() + 1; i < name.end(); i++) {
        learnSurname(i, name.end());
      }
      if (words == 2 || document.lower(name.end() - 2).equals("-")) {
        learnSurname(name.first(), name.first() + 1);
      }
    }
  }

  private static boolean echoes(EntityType type) {
    return !type.equals(EntityType.NATIONALITY) && !type.equals(EntityType.MISC);
  }

  private void learnSurname(int first, int end) {
    String word = document.word(first);
    if (Shape.capitalized(word) && word.length() > 2 && end - first <= LONGEST) {
      known.putIfAbsent(key(first, end), EntityType.PERSON);
      if (end - first == 1) {
        people.add(document.lower(first));
      }
    }
  }

  private String key(int first, int end) {
    if (end - first == 1) {
      return document.lower(first);
    }
    StringBuilder key = new StringBuilder();
    for (int i = first; i < end; i++) {
      key.append(document.lower(i)).append(' ');
    }
    return key.substring(0, key.length() - 1);
  }

  private List<NameSpan> complete() {
    List<NameSpan> all = new ArrayList<>(names.size() + 16);
    int next = 0;
    for (Sentence sentence : document.document().sentences()) {
      for (int i = sentence.firstToken(); i < sentence.endToken(); ) {
        NameSpan name = next < names.size() ? names.get(next) : null;
        if (name != null && name.first() <= i) {
          all.add(retyped(name));
          next++;
          i = name.end();
          continue;
        }
        int free = name == null ? sentence.endToken() : Math.min(name.first(), sentence.endToken());
        NameSpan echo = echo(i, free);
        if (echo != null) {
          all.add(echo);
        }
        i = echo == null ? i + 1 : echo.end();
      }
    }
    return all;
  }

  private NameSpan retyped(NameSpan name) {
    if (surname(name)) {
      return new NameSpan(name.first(), name.end(), EntityType.PERSON);
    }
    boolean acronym =
        name.end() - name.first() == 1 && declared.contains(document.lower(name.first()));
    return acronym ? new NameSpan(name.first(), name.end(), EntityType.ORGANIZATION) : name;
  }

  /** Whether what looks like a place is the surname of somebody in the text: "Rivera said". */
  private boolean surname(NameSpan name) {
    return name.type().equals(EntityType.LOCATION)
        && name.end() - name.first() == 1
        && people.contains(document.lower(name.first()))
        && (name.first() == 0 || document.tag(name.first() - 1) != PartOfSpeech.ADP);
  }

  /** Whether words that the engine has left alone stand as names do. */
  private boolean clear(EntityType type, int first, int end) {
    if (type.equals(EntityType.LOCATION)) {
      return first > 0
          && document.tag(first - 1) == PartOfSpeech.ADP
          && (end == document.size() || !Shape.capitalized(document.word(end)));
    }
    boolean alone = end - first == 1;
    if (alone && declared.contains(document.lower(first))) {
      return Shape.capitals(document.word(first)) >= 2;
    }
    if (document.tag(end - 1) != PartOfSpeech.PROPN) {
      return false;
    }
    return type.equals(EntityType.PERSON)
        || !alone
        || Shape.acronym(document.word(first))
        || Gazetteer.english().entry(Fold.word(document.lower(first))) == null;
  }

  private @Nullable NameSpan echo(int first, int free) {
    if (!Shape.capitalized(document.word(first))) {
      return null;
    }
    for (int end = Math.min(free, first + LONGEST); end > first; end--) {
      EntityType type = known.get(key(first, end));
      if (type != null && (!engine || clear(type, first, end))) {
        return new NameSpan(first, end, type);
      }
    }
    return null;
  }
}
