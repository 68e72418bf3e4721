package dev.hearsay.figure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of a lexicon, found at the atoms of a sentence; of two that fit, the longer one.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {
  /** A phrase that was found: what it means, and the atoms {@code [start, end)}. */
  record Match<T>(T meaning, int start, int end) {}

  private record Phrase<T>(ImmutableList<String> words, @Nullable String spelling, T meaning) {}

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

  /** Adds a phrase that may be written in any case; words and marks are cut as in a text. */
  void add(String phrase, T meaning) {
    add(phrase.toLowerCase(Locale.ROOT), null, meaning);
  }

  /** Adds a phrase that must be written just so. */
  void addExactly(String phrase, T meaning) {
    add(phrase.toLowerCase(Locale.ROOT), phrase, meaning);
  }

  private void add(String phrase, @Nullable String spelling, T meaning) {
    ImmutableList<String> words = cut(phrase);
    Phrase<T> added = new Phrase<>(words, spelling, meaning);
    insert(byFirst, words.get(0), added);
    insert(byLast, words.get(words.size() - 1), added);
  }

  /** The longest phrase that begins at an atom. */
  @Nullable Match<T> startingAt(Atoms atoms, int start) {
    for (Phrase<T> phrase : byFirst.getOrDefault(atoms.word(start), List.of())) {
      if (standsAt(phrase, atoms, start)) {
        return new Match<>(phrase.meaning, start, start + phrase.words.size());
      }
    }
    return null;
  }

  /** The longest phrase that ends before an atom. */
  @Nullable Match<T> endingAt(Atoms atoms, int end) {
    for (Phrase<T> phrase : byLast.getOrDefault(atoms.word(end - 1), List.of())) {
      int start = end - phrase.words.size();
      if (start >= 0 && standsAt(phrase, atoms, start)) {
        return new Match<>(phrase.meaning, start, end);
      }
    }
    return null;
  }

  private static boolean standsAt(Phrase<?> phrase, Atoms atoms, int start) {
    for (int i = 0; i < phrase.words.size(); i++) {
      if (!phrase.words.get(i).equals(atoms.word(start + i))) {
        return false;
      }
    }
    return phrase.spelling == null
        || atoms.isWritten(start, start + phrase.words.size(), phrase.spelling);
  }

  private static <T> void insert(
      Map<String, List<Phrase<T>>> index, String word, Phrase<T> phrase) {
    List<Phrase<T>> phrases = index.computeIfAbsent(word, w -> new ArrayList<>());
    phrases.add(phrase);
    phrases.sort(Comparator.comparingInt((Phrase<T> p) -> -p.words.size()));
  }

  private static ImmutableList<String> cut(String phrase) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    int start = 0;
    for (int i = 1; i <= phrase.length(); i++) {
      if (i == phrase.length() || !joined(phrase.charAt(i - 1), phrase.charAt(i))) {
        String word = phrase.substring(start, i).strip();
        if (!word.isEmpty()) {
          words.add(word);
        }
        start = i;
      }
    }
    return words.build();
  }

  private static boolean joined(char left, char right) {
    return (Character.isLetter(left) || left == '.') && (Character.isLetter(right) || right == '.');
  }
}
