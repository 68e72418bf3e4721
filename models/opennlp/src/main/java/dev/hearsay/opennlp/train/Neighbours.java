package dev.hearsay.opennlp.train;

import java.util.Arrays;

/** For each word the words on one side of it, and how often they stand there. */
final class Neighbours {
  private final int[] from;
  private final int[] words;
  private final int[] counts;

  private Neighbours(int[] from, int[] words, int[] counts) {
    this.from = from;
    this.words = words;
    this.counts = counts;
  }

  /** The second words of sorted pairs {@code first * vocabulary + second}. */
  static Neighbours of(long[] sortedPairs, int vocabulary) {
    int[] from = new int[vocabulary + 1];
    int[] words = new int[sortedPairs.length];
    int[] counts = new int[sortedPairs.length];
    int size = 0;
    for (int i = 0; i < sortedPairs.length; i++) {
      if (i == 0 || sortedPairs[i] != sortedPairs[i - 1]) {
        words[size++] = (int) (sortedPairs[i] % vocabulary);
        from[(int) (sortedPairs[i] / vocabulary) + 1] = size;
      }
      counts[size - 1]++;
    }
    for (int word = 1; word <= vocabulary; word++) {
      from[word] = Math.max(from[word], from[word - 1]);
    }
    return new Neighbours(from, Arrays.copyOf(words, size), Arrays.copyOf(counts, size));
  }

  int from(int word) {
    return from[word];
  }

  int word(int index) {
    return words[index];
  }

  int count(int index) {
    return counts[index];
  }
}
