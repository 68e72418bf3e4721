package dev.hearsay.entity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.TaggedDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nouns for people by what they do, and for bodies of people: "spokesman", "prime minister". */
final class RoleWords {
  private static final Map<String, Role> ROLES = new HashMap<>();
  private static final Map<String, ImmutableSet<String>> BODIES = new HashMap<>();

  private static final Map<String, String> OFFICES = Lexicon.map("offices.txt");

  static {
    for (List<String> row : Lexicon.table("roles.txt")) {
      ROLES.put(row.get(0), new Role(Gender.of(row.get(1)), row.get(2)));
    }
    for (List<String> row : Lexicon.table("bodies.txt")) {
      BODIES.put(row.get(0), ImmutableSet.copyOf(Splitter.on(' ').split(row.get(1))));
    }
  }

  private record Role(Gender gender, String use) {}

  private RoleWords() {}

  /** Whether a word stands directly before names. */
  static boolean title(String lower) {
    Role role = ROLES.get(lower);
    return role != null && !role.use().equals("role");
  }

  /** Whether a word is a noun that can be the head of a noun phrase for a person. */
  static boolean noun(String lower) {
    Role role = ROLES.get(lower);
    return role != null && !role.use().equals("title");
  }

  /** The gender that a role tells. */
  static Gender gender(String lower) {
    Role role = ROLES.get(lower);
    return role == null ? Gender.UNKNOWN : role.gender();
  }

  /** A noun for all roles that differ from this in gender or wording only. */
  static String office(String lower) {
    return OFFICES.getOrDefault(lower, lower);
  }

  /** The words that a name may have for a body to be called by this noun; null for other words. */
  static @Nullable ImmutableSet<String> body(String lower) {
    return BODIES.get(lower);
  }

  /** How many tokens before {@code end} are one role noun: 2 for "prime minister", else 1. */
  static int lengthBefore(TaggedDocument document, int start, int end) {
    if (end - 2 >= start) {
      String two = document.lower(end - 2) + " " + document.lower(end - 1);
      if (ROLES.containsKey(two) || BODIES.containsKey(two)) {
        return 2;
      }
    }
    return 1;
  }
}
