package dev.hearsay.entity;

import dev.hearsay.text.EntityType;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the text as a whole decide what a name names: where the same words were taken for one type
 * far more often than for others, the few follow the many; what stands in brackets behind an
 * organization is its acronym.
 */
final class Votes {
  /** How many times as many must be for a type as are for another. */
  private static final int MAJORITY = 2;

  private final TaggedDocument document;
  private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();

  private Votes(TaggedDocument document) {
    this.document = document;
  }

  /** The names with the types that the text as a whole gives them. */
  static List<NameSpan> count(TaggedDocument document, List<NameSpan> names) {
    Votes votes = new Votes(document);
    for (NameSpan name : names) {
      votes.of(name).merge(name.type(), 1, Integer::sum);
    }
    List<NameSpan> decided = new ArrayList<>(names.size());
    for (NameSpan name : names) {
      decided.add(new NameSpan(name.first(), name.end(), votes.decide(name)));
    }
    return decided;
  }

  private Map<EntityType, Integer> of(NameSpan name) {
    return votes.computeIfAbsent(
        document.document().excerpt(name.first(), name.end()).text(), unused -> new HashMap<>(2));
  }

  private EntityType decide(NameSpan name) {
    EntityType best = name.type();
    int most = MAJORITY * of(name).getOrDefault(best, 1) - 1;
    for (EntityType type :
        List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.MISC)) {
      int count = of(name).getOrDefault(type, 0);
      if (count > most && !type.equals(name.type())) {
        best = type;
        most = count;
      }
    }
    return best;
  }
}
