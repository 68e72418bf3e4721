package dev.hearsay.entity;

import com.google.common.base.Splitter;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.TaggedDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names known beforehand: places, organizations, peoples. Immutable, safe for any thread. */
final class Gazetteer {
  private static final int LONGEST = 7;
  private static final Gazetteer ENGLISH = new Gazetteer();

  /**
   * A known name.
   *
   * @param of what else it is called: the country of a demonym or place, the full name of an
   *     acronym; null where neither is known
   * @param acronym whether the name is written in capitals only
   */
  record Entry(EntityType type, Kind kind, @Nullable String of, boolean acronym) {}

  /** What sort of thing a known name names. */
  enum Kind {
    COUNTRY,
    AREA,
    REGION,
    CITY,
    CAPITAL,
    PEOPLE,
    ORGANIZATION,
    OUTLET
  }

  /** A known name found in a text, up to a token. */
  record Match(Entry entry, int end) {}

  private final Map<String, Entry> entries = new HashMap<>(1 << 15);

  /** The words that known names begin with. */
  private final Set<String> openers = new HashSet<>(1 << 14);

  private Gazetteer() {
    Map<String, String> countries = new HashMap<>();
    for (List<String> row : Lexicon.table("countries.txt")) {
      List<String> names = Splitter.on('/').splitToList(row.get(1));
      countries.put(row.get(0), names.get(0));
      names.forEach(name -> add(name, EntityType.LOCATION, Kind.COUNTRY, names.get(0)));
      for (String people : Splitter.on('/').split(row.get(2))) {
        add(people, EntityType.NATIONALITY, Kind.PEOPLE, names.get(0));
      }
    }
    places("areas.txt", Kind.AREA, countries);
    places("cities.txt", Kind.CITY, countries);
    places("regions.txt", Kind.REGION, countries);
    organizations("organizations.txt", Kind.ORGANIZATION);
    organizations("outlets.txt", Kind.OUTLET);
    for (String people : Lexicon.lines("peoples.txt")) {
      add(people, EntityType.NATIONALITY, Kind.PEOPLE, null);
    }
  }

  /** The names of the English lexicons. */
  static Gazetteer english() {
    return ENGLISH;
  }

  private void places(String file, Kind kind, Map<String, String> countries) {
    for (List<String> row : Lexicon.table(file)) {
      String country = row.size() > 1 ? countries.get(row.get(1)) : null;
      Kind exactly = row.size() > 2 ? Kind.CAPITAL : kind;
      add(row.get(0), EntityType.LOCATION, exactly, country);
    }
  }

  private void organizations(String file, Kind kind) {
    for (List<String> row : Lexicon.table(file)) {
      add(row.get(0), EntityType.ORGANIZATION, kind, row.size() > 1 ? row.get(1) : null);
    }
  }

  private void add(String listed, EntityType type, Kind kind, @Nullable String of) {
    String name = listed.startsWith("The ") ? listed.substring(4) : listed;
    boolean acronym = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    String key = Fold.word(name.toLowerCase(Locale.ROOT));
    if (entries.putIfAbsent(key, new Entry(type, kind, of, acronym)) == null) {
      openers.add(opener(key));
    }
  }

  private static String opener(String key) {
    int space = key.indexOf(' ');
    return space < 0 ? key : key.substring(0, space);
  }

  /** What a name in folded words names, or null. */
  @Nullable Entry entry(String folded) {
    return entries.get(folded);
  }

  /** The longest known name that begins with a token, as it is spelled in names; or null. */
  @Nullable Match longest(TaggedDocument document, int first, int end) {
    String word = Fold.word(document.lower(first));
    if (!openers.contains(opener(word))) {
      return null;
    }
    StringBuilder key = new StringBuilder(word);
    String more = word;
    Match best = null;
    int last = Math.min(end, first + LONGEST);
    for (int next = first + 1; ; next++) {
      Entry entry = more.isEmpty() ? null : entries.get(key.toString());
      if (entry != null && spelledAs(entry, document, first, next)) {
        best = new Match(entry, next);
      }
      if (next >= last) {
        return best;
      }
      more = Fold.word(document.lower(next));
      if (!more.isEmpty()) {
        key.append(more.startsWith("'") ? "" : " ").append(more);
      }
    }
  }

  private static boolean spelledAs(Entry entry, TaggedDocument document, int first, int end) {
    String word = document.word(first);
    if (entry.acronym()) {
      return Shape.allCapitals(word);
    }
    for (int i = first; i < end; i++) {
      if (Shape.capitalized(document.word(i))) {
        return true;
      }
    }
    return false;
  }
}
