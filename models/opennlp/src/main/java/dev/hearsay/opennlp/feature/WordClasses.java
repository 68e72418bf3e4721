package dev.hearsay.opennlp.feature;

import dev.hearsay.opennlp.sequence.Hash;
import dev.hearsay.opennlp.sequence.HashTable;
import dev.hearsay.opennlp.sequence.StoredNames;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/**
 * Classes of words that stand in like places, learned from raw text: the leaves of a binary tree,
 * in which near leaves are alike. Immutable.
 */
public final class WordClasses {
  /** The class of words that were not seen, or too rarely. */
  public static final int UNKNOWN = HashTable.ABSENT;

  private final HashTable classes;
  private final List<String> paths;

  private WordClasses(HashTable classes, List<String> paths) {
    this.classes = classes;
    this.paths = List.copyOf(paths);
  }

  /** Classes of words told by their paths from the root, as 0s and 1s. */
  public static WordClasses of(Map<String, String> pathOfWord) {
    List<String> paths = pathOfWord.values().stream().distinct().sorted().toList();
    HashTable classes = new HashTable(pathOfWord.size());
    pathOfWord.forEach((word, path) -> classes.put(Hash.of(word), paths.indexOf(path)));
    return new WordClasses(classes, paths);
  }

  int classOf(long word) {
    return classes.find(word);
  }

  /** The node of a class that so many steps from the root lead to: 1 and the steps as bits. */
  int[] nodes(int steps) {
    return paths.stream()
        .mapToInt(
            path -> Integer.parseInt("1" + path.substring(0, Math.min(steps, path.length())), 2))
        .toArray();
  }

  void write(DataOutputStream out) throws IOException {
    StoredNames.write(paths, out);
    classes.write(out);
  }

  static WordClasses read(ByteBuffer in) {
    List<String> paths = StoredNames.read(in);
    return new WordClasses(HashTable.read(in), paths);
  }
}
