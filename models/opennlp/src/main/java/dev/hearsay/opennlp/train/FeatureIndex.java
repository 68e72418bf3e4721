package dev.hearsay.opennlp.train;

import dev.hearsay.opennlp.sequence.FeatureVector;
import dev.hearsay.opennlp.sequence.Hash;
import dev.hearsay.opennlp.sequence.HashTable;
import java.util.Arrays;
import java.util.List;

/** Numbers the features that occur often enough in the examples. */
final class FeatureIndex {
  /** The first features of a vector, which a domain may have its own weights for. */
  private static final int DOMAIN_FEATURES = 12;

  private static final int COUNTERS = 1 << 28;

  private final HashTable numbers;
  private final long[] hashes;
  private final boolean[] shared;
  private final FeatureVector vector = new FeatureVector();

  private FeatureIndex(HashTable numbers, long[] hashes, boolean[] shared) {
    this.numbers = numbers;
    this.hashes = hashes;
    this.shared = shared;
  }

  /** Numbers the features that occur at least so many times. */
  static FeatureIndex of(List<Example> examples, int fewest) {
    byte[] counters = new byte[COUNTERS];
    long[] hashes = new long[1 << 20];
    boolean[] shared = new boolean[1 << 20];
    int size = 0;
    FeatureVector vector = new FeatureVector();
    for (Example example : examples) {
      for (int token = 0; token < example.size(); token++) {
        fill(vector, example, token);
        for (int i = 0; i < features(vector, example); i++) {
          long hash = hash(vector, example, i);
          int counter = (int) (hash >>> 36);
          if (counters[counter] < fewest && ++counters[counter] == fewest) {
            if (size == hashes.length) {
              hashes = Arrays.copyOf(hashes, 2 * size);
              shared = Arrays.copyOf(shared, 2 * size);
            }
            shared[size] = i < vector.size();
            hashes[size++] = hash;
          }
        }
      }
    }
    HashTable numbers = new HashTable(size);
    for (int i = 0; i < size; i++) {
      numbers.put(hashes[i], i);
    }
    return new FeatureIndex(numbers, hashes, shared);
  }

  int size() {
    return numbers.size();
  }

  long hash(int feature) {
    return hashes[feature];
  }

  /** Whether the feature is one of all domains. */
  boolean shared(int feature) {
    return shared[feature];
  }

  /** The numbers of the features of each token. */
  int[][] numbers(Example example) {
    int[][] features = new int[example.size()][];
    for (int token = 0; token < features.length; token++) {
      fill(vector, example, token);
      int[] known = new int[features(vector, example)];
      int size = 0;
      for (int i = 0; i < known.length; i++) {
        int number = numbers.find(hash(vector, example, i));
        if (number != HashTable.ABSENT) {
          known[size++] = number;
        }
      }
      features[token] = Arrays.copyOf(known, size);
    }
    return features;
  }

  private static void fill(FeatureVector vector, Example example, int token) {
    vector.clear();
    example.tokens().fill(token, vector);
  }

  private static int features(FeatureVector vector, Example example) {
    return vector.size() + (example.domain() == 0 ? 0 : DOMAIN_FEATURES);
  }

  private static long hash(FeatureVector vector, Example example, int i) {
    return i < vector.size()
        ? vector.hash(i)
        : Hash.finish(Hash.append(vector.hash(i - vector.size()), example.domain()));
  }
}
