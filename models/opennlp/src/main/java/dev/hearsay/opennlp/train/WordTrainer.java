package dev.hearsay.opennlp.train;

import dev.hearsay.opennlp.feature.WordClasses;
import dev.hearsay.opennlp.feature.WordKnowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Learns what the engine knows of words before it reads: their classes, their capitals, and
 * well-known names.
 *
 * <p>{@code WordTrainer WORDS.bin CLASSES LABELLED.conll… OTHER.conllu.gz…}, the last of which lend
 * their words alone.
 */
final class WordTrainer {
  private static final int ROUNDS = 12;
  private static final int FEWEST = 3;

  private WordTrainer() {}

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    List<String> files = Arrays.asList(arguments).subList(2, arguments.length);
    List<List<String>> sentences = Corpora.sentences(files);
    List<NamedSentence> labelled = new ArrayList<>();
    for (String file : files) {
      if (file.endsWith(".conll")) {
        labelled.addAll(Conll.read(Path.of(file)));
      }
    }
    int classes = Integer.parseInt(arguments[1]);
    WordKnowledge knowledge =
        new WordKnowledge(
            WordClasses.of(ExchangeClustering.paths(sentences, classes, ROUNDS, FEWEST)),
            Capitals.degrees(sentences),
            Gazetteer.learn(labelled, NameTrainer.TYPES, 2),
            Lexicons.facts());
    Stored.write(Path.of(arguments[0]), knowledge::write);
  }
}
