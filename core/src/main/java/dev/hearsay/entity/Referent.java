package dev.hearsay.entity;

import dev.hearsay.text.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity in the making. */
final class Referent {
  final EntityType type;
  final Set<String> names = new LinkedHashSet<>();
  final List<RolePhrase> roles = new ArrayList<>();
  Gender gender = Gender.UNKNOWN;

  /** The country that it belongs to, as far as the text shows: Russia's Defense Ministry. */
  @Nullable String country;

  /** Mentions so far, and the token of the last. */
  int mentions;

  int lastToken = -1;

  Referent(EntityType type) {
    this.type = type;
  }

  /** Notes a mention; a role or a pronoun brings no name. */
  void mentioned(int token, @Nullable String name) {
    mentions++;
    lastToken = Math.max(lastToken, token);
    if (name != null) {
      names.add(name);
    }
  }

  void learn(Gender told) {
    if (gender == Gender.UNKNOWN) {
      gender = told;
    }
  }

  boolean is(EntityType other) {
    return type.equals(other);
  }

  /** Whether the text gives it a name. */
  boolean named() {
    return !names.isEmpty();
  }

  /** The entity, under an id. */
  Entity entity(String id) {
    Set<String> titles = new LinkedHashSet<>();
    roles.forEach(role -> titles.add(role.text()));
    String name = named() ? fullestName() : fullest(titles);
    List<String> aliases = names.stream().filter(alias -> !alias.equals(name)).toList();
    return new Entity(id, type, name, aliases, List.copyOf(titles));
  }

  private String fullestName() {
    List<String> spelled =
        names.stream().filter(name -> !Shape.allCapitals(name) || name.indexOf(' ') < 0).toList();
    return fullest(spelled.isEmpty() ? names : spelled);
  }

  /** The name of most words; of these the longest that is no acronym; of these the first. */
  private static String fullest(Iterable<String> names) {
    String best = "";
    int most = -1;
    for (String name : names) {
      int words =
          100 * (int) name.chars().filter(c -> c == ' ').count() + Math.min(name.length(), 99);
      if (words > most) {
        best = name;
        most = words;
      }
    }
    return best;
  }
}
