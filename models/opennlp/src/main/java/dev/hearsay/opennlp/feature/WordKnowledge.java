package dev.hearsay.opennlp.feature;

import dev.hearsay.opennlp.sequence.Hash;
import dev.hearsay.opennlp.sequence.HashTable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * What is known of words before a text is read. Immutable.
 *
 * @param classes the classes of words
 * @param capitals how often a word in lower case is written with a capital, from 0 (never) to 6
 *     (always)
 * @param gazetteer the types of well-known names, as indices of {@code types}; keyed by {@link
 *     #nameHash}
 * @param types names of types
 */
public record WordKnowledge(
    WordClasses classes, HashTable capitals, HashTable gazetteer, List<String> types) {
  /** The most tokens of a name in the gazetteer. */
  static final int LONGEST_NAME = 7;

  /** The hash of a name in the gazetteer, given its first words' hash or {@link Hash#empty()}. */
  public static long nameHash(long hash, String word) {
    return Hash.append(hash, Hash.of(word));
  }

  /** The hash of a word in lower case, by which its capitals are told. */
  public static long wordHash(String lower) {
    return Letters.word(lower);
  }

  /** Writes all. */
  public void write(DataOutputStream out) throws IOException {
    classes.write(out);
    capitals.write(out);
    gazetteer.write(out);
    out.writeInt(types.size());
    for (String type : types) {
      out.writeUTF(type);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static WordKnowledge read(DataInputStream in) throws IOException {
    WordClasses classes = WordClasses.read(in);
    HashTable capitals = HashTable.read(in);
    HashTable gazetteer = HashTable.read(in);
    String[] types = new String[in.readInt()];
    for (int i = 0; i < types.length; i++) {
      types[i] = in.readUTF();
    }
    return new WordKnowledge(classes, capitals, gazetteer, List.of(types));
  }
}
