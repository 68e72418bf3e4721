package dev.hearsay.opennlp.sequence;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels that tokens may bear, and which may follow which. Immutable.
 *
 * <p>Names are labelled by the first letter of their tokens' position: Begin, In, Last, Unit for a
 * name of one token, and {@code O} outside.
 */
public final class Labels {
  /** The label of tokens that belong to no name. */
  public static final String OUTSIDE = "O";

  private final List<String> names;
  private final boolean[][] follows;
  private final boolean[] begins;
  private final boolean[] ends;

  private Labels(List<String> names) {
    this.names = List.copyOf(names);
    int count = names.size();
    this.follows = new boolean[count][count];
    this.begins = new boolean[count];
    this.ends = new boolean[count];
  }

  /**
   * The labels of these names. Those of names ({@code B-PERSON}) follow each other as the positions
   * in a name demand; all others follow as they like.
   */
  public static Labels of(List<String> names) {
    Labels labels = new Labels(names);
    for (int i = 0; i < names.size(); i++) {
      String previous = names.get(i);
      labels.begins[i] = !inside(previous);
      labels.ends[i] = !open(previous);
      for (int j = 0; j < names.size(); j++) {
        labels.follows[i][j] = mayFollow(previous, names.get(j));
      }
    }
    return labels;
  }

  /** The labels of names of some types. */
  public static Labels ofNames(List<String> types) {
    List<String> names = new ArrayList<>(List.of(OUTSIDE));
    for (String type : types) {
      for (String position : List.of("B-", "I-", "L-", "U-")) {
        names.add(position + type);
      }
    }
    return of(names);
  }

  private static boolean mayFollow(String previous, String next) {
    return open(previous) == inside(next) && (!open(previous) || type(previous).equals(type(next)));
  }

  private static boolean open(String label) {
    return label.startsWith("B-") || label.startsWith("I-");
  }

  private static boolean inside(String label) {
    return label.startsWith("I-") || label.startsWith("L-");
  }

  private static String type(String label) {
    return label.substring(2);
  }

  /** Whether a name begins at a token of this label. */
  public boolean beginsName(int label) {
    return name(label).startsWith("B-") || name(label).startsWith("U-");
  }

  /** Whether a name ends at a token of this label. */
  public boolean endsName(int label) {
    return name(label).startsWith("L-") || name(label).startsWith("U-");
  }

  /** The type of the names of this label. */
  public String type(int label) {
    return type(name(label));
  }

  /** The number of labels. */
  public int size() {
    return names.size();
  }

  /** A label's name. */
  public String name(int label) {
    return names.get(label);
  }

  /** All names, in order. */
  public List<String> names() {
    return names;
  }

  /** The number of a label. */
  public int index(String name) {
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no label: " + name + "; there are " + names);
    }
    return index;
  }

  /** Whether a label may stand after another. */
  public boolean follows(int previous, int next) {
    return follows[previous][next];
  }

  /** Whether a sentence may begin with a label. */
  public boolean begins(int label) {
    return begins[label];
  }

  /** Whether a sentence may end with a label. */
  public boolean ends(int label) {
    return ends[label];
  }
}
