package dev.hearsay.opennlp.train;

import dev.hearsay.opennlp.feature.WordKnowledge;
import dev.hearsay.opennlp.sequence.HashTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts how often words are written with a capital where nothing but themselves asks for it. */
final class Capitals {
  private static final int FEWEST = 3;
  private static final double[] STEPS = {0.02, 0.1, 0.3, 0.6, 0.9};

  private int capital;
  private int small;

  private Capitals() {}

  /** For each word that occurs often enough a degree from 0 (never) to 6 (always). */
  static HashTable degrees(List<List<String>> sentences) {
    Map<String, Capitals> counts = new TreeMap<>();
    for (List<String> sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        String word = sentence.get(i);
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean asked = i == 0 || "\"“'‘:".contains(sentence.get(i - 1));
        if (Character.isLetter(word.charAt(0)) && !(capital && asked)) {
          counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new Capitals()).add(capital);
        }
      }
    }
    HashTable degrees = new HashTable(counts.size());
    counts.forEach(
        (word, count) -> {
          if (count.capital + count.small >= FEWEST) {
            degrees.put(WordKnowledge.wordHash(word), count.degree());
          }
        });
    return degrees;
  }

  private void add(boolean isCapital) {
    if (isCapital) {
      capital++;
    } else {
      small++;
    }
  }

  private int degree() {
    if (small == 0) {
      return STEPS.length + 1;
    }
    double share = (double) capital / (capital + small);
    int degree = 0;
    while (degree < STEPS.length && share >= STEPS[degree]) {
      degree++;
    }
    return degree;
  }
}
