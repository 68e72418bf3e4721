package dev.hearsay.claim;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.entity.Mention;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells which country, army or group the counted belong to, where the words name it: "North Korean
 * soldiers", "Hamas fighters". Names that only begin a compound say something else: "Russian-made
 * drones".
 */
final class Sides {
  /** How many words a name has at most. */
  private static final int LONGEST = 5;

  /** The usual name of each country by its names and by those of its people. */
  private static final ImmutableMap<String, String> COUNTRIES = countries();

  private static final CharMatcher MARKS = CharMatcher.anyOf("\"'“”‘’,;()");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace()).trimResults(MARKS).omitEmptyStrings();
  private static final Joiner SPACE = Joiner.on(' ');

  private final ImmutableSet<String> groups;

  /** Reads sides in a text that holds these mentions. */
  Sides(List<Mention> mentions) {
    this.groups =
        mentions.stream()
            .filter(mention -> mention.form() == Mention.Form.NAME && isGroup(mention.type()))
            .map(Mention::text)
            .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isGroup(EntityType type) {
    return type.equals(EntityType.ORGANIZATION) || type.equals(EntityType.NATIONALITY);
  }

  private static ImmutableMap<String, String> countries() {
    Map<String, String> countries = new TreeMap<>();
    for (List<String> row : Lexicon.table("countries.txt")) {
      List<String> names = Splitter.on('/').splitToList(row.get(1));
      names.forEach(name -> countries.putIfAbsent(name, names.get(0)));
      for (String people : Splitter.on('/').split(row.get(2))) {
        countries.putIfAbsent(people, names.get(0));
      }
    }
    return ImmutableMap.copyOf(countries);
  }

  /** The side that the words name first, by its longest name; or null. */
  @Nullable String of(@Nullable String who) {
    if (who == null) {
      return null;
    }
    List<String> words = WORDS.splitToList(who);
    for (int first = 0; first < words.size(); first++) {
      for (int end = Math.min(words.size(), first + LONGEST); end > first; end--) {
        String side = named(withoutPossessive(SPACE.join(words.subList(first, end))));
        if (side != null) {
          return side;
        }
      }
    }
    return null;
  }

  private @Nullable String named(String name) {
    String country = COUNTRIES.get(name);
    return country != null ? country : groups.contains(name) ? name : null;
  }

  private static String withoutPossessive(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith("'s") || lower.endsWith("’s")
        ? name.substring(0, name.length() - 2)
        : name;
  }
}
