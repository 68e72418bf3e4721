package dev.hearsay.opennlp.sequence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A map from hashes to whole numbers, by open addressing with linear probing. Immutable once
 * filled.
 */
public final class HashTable {
  /** What is found for a hash that is not there. */
  public static final int ABSENT = -1;

  private final long[] keys;
  private final int[] values;
  private int size;

  /** An empty table for at most so many entries. */
  public HashTable(int entries) {
    int slots = Integer.highestOneBit(Math.max(4, entries) * 2 - 1) << 1;
    this.keys = new long[slots];
    this.values = new int[slots];
  }

  /** The number of entries. */
  public int size() {
    return size;
  }

  /** The value of a hash, or {@link #ABSENT}. */
  public int find(long key) {
    int mask = keys.length - 1;
    for (int slot = (int) key & mask; ; slot = (slot + 1) & mask) {
      long found = keys[slot];
      if (found == key) {
        return values[slot];
      }
      if (found == 0) {
        return ABSENT;
      }
    }
  }

  /** Sets the value of a hash. */
  public void put(long key, int value) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    if (keys[slot] == 0) {
      size++;
    }
    keys[slot] = key;
    values[slot] = value;
  }

  /** Writes the entries. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(size);
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        out.writeLong(keys[slot]);
        out.writeInt(values[slot]);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static HashTable read(ByteBuffer in) {
    int entries = in.getInt();
    HashTable table = new HashTable(entries);
    for (int i = 0; i < entries; i++) {
      table.put(in.getLong(), in.getInt());
    }
    return table;
  }
}
