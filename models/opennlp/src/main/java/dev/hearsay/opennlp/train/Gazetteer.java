package dev.hearsay.opennlp.train;

import com.google.common.base.Splitter;
import dev.hearsay.opennlp.feature.WordKnowledge;
import dev.hearsay.opennlp.sequence.HashTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects the names that labelled text agrees on. */
final class Gazetteer {
  private static final double AGREEMENT = 0.8;

  private static final Splitter WORDS = Splitter.on(' ');

  private Gazetteer() {}

  /**
   * The names of some types that occur in enough sentences, most of the time with one type.
   *
   * @param types the types, whose indices are the values of the table
   */
  static HashTable learn(List<NamedSentence> sentences, List<String> types, int fewest) {
    Map<String, int[]> counts = new TreeMap<>();
    for (NamedSentence sentence : sentences) {
      Set<String> seen = new HashSet<>();
      for (NamedSentence.Span name : sentence.names()) {
        int type = types.indexOf(name.type());
        if (type >= 0 && seen.add(sentence.text(name))) {
          counts.computeIfAbsent(sentence.text(name), text -> new int[types.size()])[type]++;
        }
      }
    }
    HashTable gazetteer = new HashTable(counts.size());
    counts.forEach(
        (name, count) -> {
          int best = 0;
          int total = 0;
          for (int type = 0; type < count.length; type++) {
            best = count[type] > count[best] ? type : best;
            total += count[type];
          }
          if (total >= fewest && count[best] >= AGREEMENT * total) {
            gazetteer.put(WordKnowledge.nameHash(WORDS.split(name)), best);
          }
        });
    return gazetteer;
  }
}
