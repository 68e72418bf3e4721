package dev.hearsay.entity;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What single words tell of the names that they stand in or beside. */
final class NameWords {
  private static final ImmutableMap<String, String> GIVEN = folded(Lexicon.map("given-names.txt"));
  private static final ImmutableMap<String, String> ORGANIZATION =
      Lexicon.map("organization-words.txt");
  private static final ImmutableMap<String, String> PLACE = Lexicon.map("place-words.txt");
  private static final ImmutableMap<String, String> OTHER = Lexicon.map("other-names.txt");
  private static final ImmutableSet<String> FAMILY_FIRST = Lexicon.set("family-names-first.txt");
  private static final ImmutableSet<String> PARTICLES = Lexicon.set("name-particles.txt");

  private NameWords() {}

  private static ImmutableMap<String, String> folded(Map<String, String> map) {
    ImmutableMap.Builder<String, String> folded = ImmutableMap.builder();
    map.forEach((name, gender) -> folded.put(Fold.word(name.toLowerCase(Locale.ROOT)), gender));
    return folded.buildKeepingLast();
  }

  /** The gender of a given name; {@link Gender#UNKNOWN} for names of both and for other words. */
  static Gender gender(String lower) {
    return Gender.of(GIVEN.get(Fold.word(lower)));
  }

  /** Whether a word in lower case is a given name. */
  static boolean given(String lower) {
    return GIVEN.containsKey(Fold.word(lower));
  }

  /** Whether a word is a family name that stands before the given name: "Kim". */
  static boolean familyFirst(String lower) {
    return FAMILY_FIRST.contains(lower);
  }

  /** Whether a word can stand in lower case inside a person's name: "van", "al". */
  static boolean particle(String lower) {
    return PARTICLES.contains(lower);
  }

  /** Whether a name that ends with the word names an organization. */
  static boolean endsOrganization(String lower) {
    String where = ORGANIZATION.get(lower);
    return where != null && !where.equals("first");
  }

  /** Whether a name that begins with the word, before "of", names an organization. */
  static boolean beginsOrganization(String lower) {
    String where = ORGANIZATION.get(lower);
    return where != null && (where.equals("first") || where.equals("both"));
  }

  /** Whether the word names a part of an armed force, which a number may begin. */
  static boolean unit(String lower) {
    return "unit".equals(ORGANIZATION.get(lower));
  }

  /** Whether a name that ends with the word names a place. */
  static boolean endsPlace(String lower) {
    String where = PLACE.get(lower);
    return where != null && !where.equals("first");
  }

  /** Whether a name that ends with the word names an event, a law, a prize: "Gulf War". */
  static boolean endsOther(String lower) {
    return "last".equals(OTHER.get(lower));
  }

  /** Whether what stands behind the word is no person's name: "Hurricane Rita". */
  static boolean announcesOther(String lower) {
    return "first".equals(OTHER.get(lower));
  }

  /** Whether the word, written with a capital, names nothing by itself: "Internet". */
  static boolean other(String lower) {
    return "alone".equals(OTHER.get(lower));
  }

  /** Whether a name that begins with the word names a place. */
  static boolean beginsPlace(String lower) {
    String where = PLACE.get(lower);
    return where != null && (where.equals("first") || where.equals("both"));
  }

  /** Whether the word belongs to the name of a region even in lower case: "province". */
  static boolean region(@Nullable String lower) {
    return lower != null && "region".equals(PLACE.get(lower));
  }
}
