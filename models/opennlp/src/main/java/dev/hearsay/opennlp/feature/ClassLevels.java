package dev.hearsay.opennlp.feature;

/** The nodes above each class of words at some depths of the tree. Immutable. */
public final class ClassLevels {
  private final int[] low;
  private final int[] middle;
  private final int[] high;
  private final int[] path;

  /** The levels of a tree. */
  public ClassLevels(WordClasses classes) {
    this.low = classes.nodes(4);
    this.middle = classes.nodes(7);
    this.high = classes.nodes(10);
    this.path = classes.nodes(8);
  }

  int low(int wordClass) {
    return low[wordClass];
  }

  int middle(int wordClass) {
    return middle[wordClass];
  }

  int high(int wordClass) {
    return high[wordClass];
  }

  /** A word's class, or its shape where it has none. */
  long full(Words words, int i) {
    int wordClass = words.wordClass(i);
    return wordClass == Words.NONE ? words.shape(i) : wordClass;
  }

  /** The node above a word's class that combines well with others, or the word's shape. */
  long path(Words words, int i) {
    int wordClass = words.wordClass(i);
    return wordClass == Words.NONE ? words.shape(i) : path[wordClass];
  }
}
