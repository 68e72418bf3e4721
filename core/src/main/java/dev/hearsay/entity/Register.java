package dev.hearsay.entity;

import dev.hearsay.text.EntityType;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Knows which names name the same: full and short names of people, acronyms and full names of
 * organizations, spellings of places.
 */
final class Register {
  private final TaggedDocument document;
  private final Gazetteer gazetteer = Gazetteer.english();

  /** Referents by type and key: the words of a name, folded. */
  private final Map<String, Referent> byKey = new HashMap<>();

  /** The people of each surname (one word or several), and of each first word of a full name. */
  private final Map<String, List<Referent>> byEnd = new HashMap<>();

  private final Map<String, List<Referent>> byBegin = new HashMap<>();

  /** Organizations by their initials, and by their last words. */
  private final Map<String, Referent> byInitials = new HashMap<>();

  /** The organization whose name ends before a token. */
  private final Map<Integer, Referent> organizationBefore = new HashMap<>();

  Register(TaggedDocument document, List<NameSpan> names) {
    this.document = document;
    names.stream()
        .filter(name -> name.type().equals(EntityType.PERSON) && name.end() - name.first() > 1)
        .sorted(Comparator.comparingInt(name -> name.first() - name.end()))
        .forEach(this::enroll);
    List<NameSpan> organizations =
        names.stream().filter(name -> name.type().equals(EntityType.ORGANIZATION)).toList();
    organizations.stream().filter(name -> !single(name)).forEach(this::enrollOrganization);
    organizations.stream().filter(name -> single(name) && inBrackets(name)).forEach(this::named);
  }

  private String folded(int first, int end) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i < end; i++) {
      String word = Fold.word(document.lower(i));
      if (!word.isEmpty()) {
        key.append(key.length() == 0 || word.startsWith("'") ? "" : " ").append(word);
      }
    }
    return key.toString();
  }

  private void enroll(NameSpan name) {
    String key = folded(name.first(), name.end());
    if (byKey.containsKey("PERSON " + key)) {
      return;
    }
    List<String> words = List.of(key.split(" "));
    if (words.size() < 2) {
      return;
    }
    Referent longer = longerForm(words);
    Referent person = longer != null ? longer : new Referent(EntityType.PERSON);
    byKey.put("PERSON " + key, person);
    if (longer != null) {
      return;
    }
    person.learn(NameWords.gender(words.get(0)));
    for (int i = 1; i < words.size() && i < 6; i++) {
      index(byEnd, String.join(" ", words.subList(i, words.size())), person);
    }
    index(byBegin, words.get(0), person);
  }

  /** The person whose longer name has the same first and last word: "Kyrylo O. Budanov". */
  private @Nullable Referent longerForm(List<String> words) {
    String last = words.get(words.size() - 1);
    for (Referent other : byEnd.getOrDefault(last, List.of())) {
      if (byBegin.getOrDefault(words.get(0), List.of()).contains(other)) {
        return other;
      }
    }
    List<Referent> whole = byEnd.getOrDefault(String.join(" ", words), List.of());
    return whole.isEmpty() ? null : whole.get(0);
  }

  private static void index(Map<String, List<Referent>> map, String key, Referent referent) {
    List<Referent> list = map.computeIfAbsent(key, unused -> new ArrayList<>(1));
    if (list.size() < 8 && !list.contains(referent)) {
      list.add(referent);
    }
  }

  private void enrollOrganization(NameSpan name) {
    String initials = initials(name);
    if (initials != null) {
      byInitials.putIfAbsent(initials, named(name));
    }
  }

  /** The initials of the capitalized words of a name of three words or more, else null. */
  private @Nullable String initials(NameSpan name) {
    StringBuilder initials = new StringBuilder();
    for (int i = name.first(); i < name.end(); i++) {
      if (Shape.capitalized(document.word(i))) {
        initials.append(document.lower(i).charAt(0));
      }
    }
    return initials.length() >= 2 ? initials.toString() : null;
  }

  /** Whom or what a name names: somebody known already, or somebody new. */
  Referent named(NameSpan name) {
    String folded = folded(name.first(), name.end());
    if (name.type().equals(EntityType.PERSON)) {
      return person(name, folded);
    }
    if (name.type().equals(EntityType.ORGANIZATION)) {
      Referent organization = organization(name, folded);
      organizationBefore.put(name.end(), organization);
      return organization;
    }
    Gazetteer.Entry entry = gazetteer.entry(folded);
    boolean alias =
        entry != null
            && entry.of() != null
            && entry.type().equals(name.type())
            && (entry.kind() == Gazetteer.Kind.COUNTRY || entry.kind() == Gazetteer.Kind.PEOPLE);
    String key = alias && entry != null ? "=" + entry.of() : folded;
    return byKey.computeIfAbsent(name.type() + " " + key, unused -> new Referent(name.type()));
  }

  /** Whom a name names; "Mr." and "Ms." tell two of one surname apart. */
  private Referent person(NameSpan name, String folded) {
    Gender gender =
        name.first() == 0 ? Gender.UNKNOWN : RoleWords.gender(document.lower(name.first() - 1));
    Referent known = byKey.get("PERSON " + folded);
    if (known != null && (folded.contains(" ") || known.gender.agrees(gender))) {
      return known;
    }
    List<Referent> candidates =
        byEnd.getOrDefault(folded, byBegin.getOrDefault(folded, List.of())).stream()
            .filter(candidate -> candidate.gender.agrees(gender))
            .toList();
    if (!candidates.isEmpty()) {
      return latest(candidates);
    }
    String key = known == null ? folded : gender + " " + folded;
    return byKey.computeIfAbsent("PERSON " + key, unused -> new Referent(EntityType.PERSON));
  }

  private static Referent latest(List<Referent> candidates) {
    Referent latest = candidates.get(0);
    for (Referent candidate : candidates) {
      if (candidate.lastToken > latest.lastToken) {
        latest = candidate;
      }
    }
    return latest;
  }

  private Referent organization(NameSpan name, String folded) {
    String key = "ORGANIZATION " + folded;
    Referent known = byKey.get(key);
    if (known != null) {
      return known;
    }
    Referent declared = declared(name);
    if (declared == null && Shape.acronym(document.word(name.first())) && single(name)) {
      declared = byInitials.get(folded.replace(" ", ""));
    }
    if (declared == null) {
      Gazetteer.Entry entry = gazetteer.entry(folded);
      String full = entry == null || !entry.type().equals(name.type()) ? null : entry.of();
      if (full != null) {
        String fullKey = "ORGANIZATION " + Fold.word(full.toLowerCase(Locale.ROOT));
        declared = byKey.computeIfAbsent(fullKey, unused -> new Referent(name.type()));
      }
    }
    Referent referent = declared != null ? declared : new Referent(name.type());
    byKey.put(key, referent);
    return referent;
  }

  private static boolean single(NameSpan name) {
    return name.end() - name.first() == 1;
  }

  /** What stands before the bracket that a name stands in: "Human Rights Council (HRC)". */
  private @Nullable Referent declared(NameSpan name) {
    return inBrackets(name) ? organizationBefore.get(name.first() - 1) : null;
  }

  private boolean inBrackets(NameSpan name) {
    return name.first() > 1
        && name.end() < document.size()
        && document.lower(name.first() - 1).equals("(")
        && document.lower(name.end()).equals(")");
  }
}
