package dev.hearsay.opennlp.feature;

import dev.hearsay.opennlp.sequence.Hash;
import dev.hearsay.opennlp.sequence.HashTable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What is known of words before a text is read. Immutable.
 *
 * @param classes the classes of words
 * @param capitals how often a word is written with a capital, from 0 (never) to 6 (always), by
 *     {@link #wordHash}
 * @param gazetteer the types of names that labelled text agrees on, by {@link #nameHash}
 * @param facts the kinds of things that bear a name, as a set of bits, by {@link #nameHash}
 */
public record WordKnowledge(
    WordClasses classes, HashTable capitals, HashTable gazetteer, HashTable facts) {
  /** The most tokens of a name in the gazetteer. */
  static final int LONGEST_NAME = 7;

  /** The hash of a name of some tokens. */
  public static long nameHash(Iterable<String> words) {
    long hash = Hash.empty();
    for (String word : words) {
      hash = Hash.append(hash, Hash.of(word));
    }
    return Hash.finish(hash);
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
    facts.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static WordKnowledge read(ByteBuffer in) {
    return new WordKnowledge(
        WordClasses.read(in), HashTable.read(in), HashTable.read(in), HashTable.read(in));
  }
}
