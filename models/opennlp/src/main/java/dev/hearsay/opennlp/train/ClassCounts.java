package dev.hearsay.opennlp.train;

/** How often each class stands on one side of a word. */
final class ClassCounts {
  private final long[] counts;
  private final int[] present;
  private int size;

  ClassCounts(int classes) {
    this.counts = new long[classes];
    this.present = new int[classes];
  }

  /** Counts anew; returns how often the word stands beside itself, which is not counted. */
  long fill(Neighbours neighbours, int word, int[] classOf) {
    for (int i = 0; i < size; i++) {
      counts[present[i]] = 0;
    }
    size = 0;
    long self = 0;
    for (int i = neighbours.from(word); i < neighbours.from(word + 1); i++) {
      if (neighbours.word(i) == word) {
        self = neighbours.count(i);
        continue;
      }
      int beside = classOf[neighbours.word(i)];
      if (counts[beside] == 0) {
        present[size++] = beside;
      }
      counts[beside] += neighbours.count(i);
    }
    return self;
  }

  int size() {
    return size;
  }

  int present(int index) {
    return present[index];
  }

  long count(int wordClass) {
    return counts[wordClass];
  }
}
