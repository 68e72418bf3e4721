package dev.hearsay.opennlp.sequence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.namefind.BilouCodec;

/**
 * The labels that tokens may bear, and which may follow which. Immutable.
 *
 * <p>Names are labelled as OpenNLP's {@link BilouCodec} does: the type with the token's place in
 * the name, {@code PERSON-start}, {@code PERSON-cont}, {@code PERSON-last}, or {@code PERSON-unit}
 * for a name of one token, and {@code other} outside.
 */
public final class Labels {
  private static final String START = "-" + BilouCodec.START;
  private static final String CONTINUE = "-" + BilouCodec.CONTINUE;
  private static final String LAST = "-" + BilouCodec.LAST;
  private static final String UNIT = "-" + BilouCodec.UNIT;

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
   * The labels of these names. Those of names ({@code PERSON-start}) follow each other as the
   * positions in a name demand; all others follow as they like.
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
    List<String> names = new ArrayList<>(List.of(BilouCodec.OTHER));
    for (String type : types) {
      for (String position : List.of(START, CONTINUE, LAST, UNIT)) {
        names.add(type + position);
      }
    }
    return of(names);
  }

  private static boolean mayFollow(String previous, String next) {
    return open(previous) == inside(next) && (!open(previous) || type(previous).equals(type(next)));
  }

  private static boolean open(String label) {
    return label.endsWith(START) || label.endsWith(CONTINUE);
  }

  private static boolean inside(String label) {
    return label.endsWith(CONTINUE) || label.endsWith(LAST);
  }

  private static String type(String label) {
    return label.substring(0, label.lastIndexOf('-'));
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

  /** The label of a token in a name that spans some tokens. */
  public int ofName(String type, int token, int start, int end) {
    if (end - start == 1) {
      return index(type + UNIT);
    }
    return index(type + (token == start ? START : token == end - 1 ? LAST : CONTINUE));
  }

  /** The number of a label. */
  public int index(String name) {
    int index = names.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException("no label: " + name + "; there are " + names);
    }
    return index;
  }

  /** The labels that may stand before a label. */
  public int[] predecessors(int next) {
    return IntStream.range(0, size()).filter(previous -> follows[previous][next]).toArray();
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
