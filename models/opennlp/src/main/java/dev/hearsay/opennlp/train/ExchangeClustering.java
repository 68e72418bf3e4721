package dev.hearsay.opennlp.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sorts words into classes by the words they stand beside: each word in turn goes to the class
 * where the text becomes likeliest under a bigram model of classes (Kneser and Ney 1993; Martin,
 * Liermann and Ney 1998).
 */
final class ExchangeClustering {
  /** Class of the sentence's border, and of words too rare to be sorted. */
  private static final int BORDER = 0;

  private static final int RARE = 1;
  private static final int FIXED = 2;

  private final String[] words;
  private final long[] counts;
  private final Neighbours left;
  private final Neighbours right;
  private final int[] classOf;
  private final ClassBigrams bigrams;

  private ExchangeClustering(List<List<String>> sentences, int classes, int fewest) {
    this.words = vocabulary(sentences, fewest);
    int[] sequence = sequence(sentences, words);
    this.counts = new long[words.length];
    for (int word : sequence) {
      counts[word]++;
    }
    long[] pairs = pairs(sequence, words.length);
    this.right = Neighbours.of(pairs, words.length);
    this.left = Neighbours.of(reversed(pairs, words.length), words.length);
    this.classOf = new int[words.length];
    for (int word = 0; word < words.length; word++) {
      classOf[word] = word < FIXED ? word : FIXED + (word - FIXED) % classes;
    }
    this.bigrams = new ClassBigrams(classes + FIXED);
    for (int word = 0; word < words.length; word++) {
      bigrams.add(classOf[word], counts[word]);
      for (int i = right.from(word); i < right.from(word + 1); i++) {
        bigrams.add(classOf[word], classOf[right.word(i)], right.count(i));
      }
    }
  }

  /**
   * Sorts the words that occur often enough.
   *
   * @return for each word the path to its class in a binary tree of classes, as 0s and 1s
   */
  static Map<String, String> paths(
      List<List<String>> sentences, int classes, int rounds, int fewest) {
    ExchangeClustering clustering = new ExchangeClustering(sentences, classes, fewest);
    int moved = 1;
    for (int round = 0; round < rounds && moved > 0; round++) {
      moved = clustering.exchange();
    }
    String[] paths = new ClassTree(clustering.bigrams, FIXED).paths();
    Map<String, String> result = new TreeMap<>();
    for (int word = FIXED; word < clustering.words.length; word++) {
      result.put(clustering.words[word], paths[clustering.classOf[word]]);
    }
    return result;
  }

  /** Lets each word choose its class anew; returns how many moved. */
  private int exchange() {
    int moved = 0;
    ClassCounts before = new ClassCounts(bigrams.size());
    ClassCounts after = new ClassCounts(bigrams.size());
    for (int word = FIXED; word < words.length; word++) {
      long self = before.fill(left, word, classOf);
      after.fill(right, word, classOf);
      bigrams.move(classOf[word], before, after, self, counts[word], -1);
      int best = classOf[word];
      double highest = bigrams.gain(best, before, after, self, counts[word]);
      for (int candidate = FIXED; candidate < bigrams.size(); candidate++) {
        double gain = bigrams.gain(candidate, before, after, self, counts[word]);
        if (gain > highest + 1e-9) {
          highest = gain;
          best = candidate;
        }
      }
      bigrams.move(best, before, after, self, counts[word], 1);
      if (best != classOf[word]) {
        moved++;
        classOf[word] = best;
      }
    }
    return moved;
  }

  private static String[] vocabulary(List<List<String>> sentences, int fewest) {
    Map<String, Integer> counts = new HashMap<>();
    sentences.forEach(sentence -> sentence.forEach(word -> counts.merge(word, 1, Integer::sum)));
    List<String> words = new ArrayList<>(List.of("<border>", "<rare>"));
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= fewest)
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .forEach(entry -> words.add(entry.getKey()));
    return words.toArray(String[]::new);
  }

  private static int[] sequence(List<List<String>> sentences, String[] words) {
    Map<String, Integer> ids = new HashMap<>();
    for (int word = FIXED; word < words.length; word++) {
      ids.put(words[word], word);
    }
    int[] sequence = new int[sentences.stream().mapToInt(List::size).sum() + sentences.size() + 1];
    int length = 0;
    sequence[length++] = BORDER;
    for (List<String> sentence : sentences) {
      for (String word : sentence) {
        sequence[length++] = ids.getOrDefault(word, RARE);
      }
      sequence[length++] = BORDER;
    }
    return sequence;
  }

  private static long[] pairs(int[] sequence, int words) {
    long[] pairs = new long[sequence.length - 1];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = (long) sequence[i] * words + sequence[i + 1];
    }
    Arrays.sort(pairs);
    return pairs;
  }

  private static long[] reversed(long[] pairs, int words) {
    long[] reversed = new long[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      reversed[i] = pairs[i] % words * words + pairs[i] / words;
    }
    Arrays.sort(reversed);
    return reversed;
  }
}
