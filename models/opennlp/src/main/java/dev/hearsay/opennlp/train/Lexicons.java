package dev.hearsay.opennlp.train;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.opennlp.feature.WordKnowledge;
import dev.hearsay.opennlp.sequence.HashTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Facts of the world that the library's lexicons hold. */
final class Lexicons {
  private static final Splitter NAMES = Splitter.on('/').omitEmptyStrings();

  private Lexicons() {}

  /** Adjectives and nouns of nations and groups, of one word. */
  static Set<String> demonyms() {
    ImmutableSet.Builder<String> demonyms = ImmutableSet.builder();
    for (List<String> country : Lexicon.table("countries.txt")) {
      demonyms.addAll(NAMES.split(country.get(2)));
    }
    demonyms.addAll(Lexicon.lines("peoples.txt"));
    return demonyms.build();
  }

  /** Countries and regions. */
  static Set<String> places() {
    ImmutableSet.Builder<String> places = ImmutableSet.builder();
    for (List<String> country : Lexicon.table("countries.txt")) {
      places.addAll(NAMES.split(country.get(1)));
    }
    Lexicon.table("regions.txt").forEach(region -> places.add(region.get(0)));
    return places.build();
  }

  /** Words that stand before persons' names. */
  static Set<String> titles() {
    return ownLines("titles.txt");
  }

  private static Set<String> ownLines(String file) {
    try {
      URL url = Lexicons.class.getResource(file);
      return Resources.readLines(requireNonNull(url), StandardCharsets.UTF_8).stream()
          .filter(line -> !line.startsWith("#"))
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For each name the kinds of things that bear it, as a set of bits. */
  static HashTable facts() {
    Map<String, Integer> kinds = new TreeMap<>();
    for (List<String> country : Lexicon.table("countries.txt")) {
      NAMES.split(country.get(1)).forEach(name -> kinds.merge(name, 1, (a, b) -> a | b));
    }
    demonyms().forEach(name -> kinds.merge(name, 2, (a, b) -> a | b));
    add("cities.txt", 4, kinds);
    add("regions.txt", 8, kinds);
    add("areas.txt", 16, kinds);
    add("organizations.txt", 32, kinds);
    add("outlets.txt", 64, kinds);
    ownLines("companies.txt").forEach(name -> kinds.merge(name, 256, (a, b) -> a | b));
    for (String name : Lexicon.map("given-names.txt").keySet()) {
      String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
      kinds.merge(capital, 128, (a, b) -> a | b);
    }
    HashTable facts = new HashTable(kinds.size());
    kinds.forEach((name, bits) -> facts.put(WordKnowledge.nameHash(Corpora.cut(name)), bits));
    return facts;
  }

  private static void add(String file, int bit, Map<String, Integer> kinds) {
    for (List<String> row : Lexicon.table(file)) {
      kinds.merge(row.get(0), bit, (a, b) -> a | b);
    }
  }
}
