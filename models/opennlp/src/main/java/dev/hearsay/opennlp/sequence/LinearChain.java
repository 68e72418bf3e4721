package dev.hearsay.opennlp.sequence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A trained linear chain: what each feature says for each label, and each label for the next.
 * Immutable; weights are whole numbers, so that sums do not depend on their order.
 */
public final class LinearChain {
  /** A weight of 1 as a whole number. */
  public static final int UNIT = 1024;

  private static final int COUNT_BITS = 6;

  private final Labels labels;
  private final HashTable rows;
  private final short[] cells;
  private final int[][] transitions;
  private final int[][] predecessors;

  /**
   * A chain of its parts.
   *
   * @param rows for each feature where its cells begin, and in the last 6 bits how many it has
   * @param cells pairs of a label and its weight
   * @param transitions by kind of token, label and previous label (the last one: none)
   */
  private LinearChain(Labels labels, HashTable rows, short[] cells, int[][] transitions) {
    this.labels = labels;
    this.rows = rows;
    this.cells = cells;
    this.transitions = transitions;
    this.predecessors =
        IntStream.range(0, labels.size()).mapToObj(labels::predecessors).toArray(int[][]::new);
  }

  /** The likeliest labels of a sentence's tokens. */
  public int[] decode(TokenFeatures tokens) {
    return new Decoder(this, tokens).decode();
  }

  /** The labels that may stand before a label. */
  int[] predecessors(int label) {
    return predecessors[label];
  }

  /** The labels. */
  public Labels labels() {
    return labels;
  }

  /** Adds what a feature says for each label. */
  void score(long feature, int[] scores, int offset) {
    int row = rows.find(feature);
    if (row == HashTable.ABSENT) {
      return;
    }
    int cell = row >>> COUNT_BITS;
    int end = cell + 2 * (row & ((1 << COUNT_BITS) - 1));
    for (; cell < end; cell += 2) {
      scores[offset + cells[cell]] += cells[cell + 1];
    }
  }

  /**
   * What each label says for its next, by the kind of the token that bears the next: for each label
   * a row of what its predecessors say, the last of them standing for the sentence's beginning.
   */
  int[] transitions(int kind) {
    return transitions[kind];
  }

  /** Writes the chain. */
  public void write(DataOutputStream out) throws IOException {
    StoredNames.write(labels.names(), out);
    rows.write(out);
    out.writeInt(cells.length);
    for (short cell : cells) {
      out.writeShort(cell);
    }
    for (int[] kind : transitions) {
      for (int weight : kind) {
        out.writeInt(weight);
      }
    }
  }

  /** Reads what {@link #write} wrote. */
  public static LinearChain read(ByteBuffer in) {
    Labels labels = Labels.of(StoredNames.read(in));
    HashTable rows = HashTable.read(in);
    short[] cells = new short[in.getInt()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = in.getShort();
    }
    int[][] transitions = new int[TokenFeatures.KINDS][(labels.size() + 1) * labels.size()];
    for (int[] kind : transitions) {
      for (int i = 0; i < kind.length; i++) {
        kind[i] = in.getInt();
      }
    }
    return new LinearChain(labels, rows, cells, transitions);
  }

  /** Collects the weights of a chain. */
  public static final class Builder {
    private final Labels labels;
    private final HashTable rows;
    private final int[][] transitions;
    private short[] cells = new short[1 << 16];
    private int size;

    /** Begins a chain of at most so many features. */
    public Builder(Labels labels, int features) {
      this.labels = labels;
      this.rows = new HashTable(features);
      this.transitions = new int[TokenFeatures.KINDS][(labels.size() + 1) * labels.size()];
    }

    /** Sets what a feature says for each label; weights that round to nothing are left out. */
    public void feature(long feature, float[] weights) {
      int begin = size;
      for (int label = 0; label < weights.length; label++) {
        short weight = (short) whole(weights[label]);
        if (weight != 0) {
          if (size == cells.length) {
            cells = Arrays.copyOf(cells, 2 * size);
          }
          cells[size++] = (short) label;
          cells[size++] = weight;
        }
      }
      if (size > begin) {
        rows.put(feature, begin << COUNT_BITS | (size - begin) / 2);
      }
    }

    /** Sets what a label says for its next; the label after the last stands for none. */
    public void transition(int kind, int previous, int next, float weight) {
      transitions[kind][next * (labels.size() + 1) + previous] = whole(weight);
    }

    private static int whole(float weight) {
      return Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * UNIT)));
    }

    /** The chain. */
    public LinearChain build() {
      return new LinearChain(labels, rows, Arrays.copyOf(cells, size), transitions);
    }
  }
}
