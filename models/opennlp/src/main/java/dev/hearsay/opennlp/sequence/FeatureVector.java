package dev.hearsay.opennlp.sequence;

import java.util.Arrays;

/**
 * The features of a token, as hashes. A feature is a template, told by its number, with the values
 * that fill it; its value is 1. One vector is used again for each token, by one thread.
 */
public final class FeatureVector {
  private long[] hashes = new long[128];
  private int size;

  /** Forgets all features. */
  public void clear() {
    size = 0;
  }

  /** The number of features. */
  public int size() {
    return size;
  }

  /** A feature's hash. */
  public long hash(int index) {
    return hashes[index];
  }

  /** Adds a feature of one value. */
  public void add(int template, long a) {
    add(Hash.append(Hash.append(Hash.empty(), template), a));
  }

  /** Adds a feature of two values. */
  public void add(int template, long a, long b) {
    add(Hash.append(Hash.append(Hash.append(Hash.empty(), template), a), b));
  }

  /** Adds a feature of three values. */
  public void add(int template, long a, long b, long c) {
    add(Hash.append(Hash.append(Hash.append(Hash.append(Hash.empty(), template), a), b), c));
  }

  private void add(long unfinished) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    hashes[size++] = Hash.finish(unfinished);
  }
}
