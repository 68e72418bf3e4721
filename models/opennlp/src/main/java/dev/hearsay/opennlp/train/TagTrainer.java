package dev.hearsay.opennlp.train;

import dev.hearsay.opennlp.feature.ClassLevels;
import dev.hearsay.opennlp.feature.PosFeatures;
import dev.hearsay.opennlp.feature.WordKnowledge;
import dev.hearsay.opennlp.feature.Words;
import dev.hearsay.opennlp.sequence.Labels;
import dev.hearsay.opennlp.sequence.LinearChain;
import dev.hearsay.text.PartOfSpeech;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Trains the model of parts of speech, and says how well it does on sentences that it has not seen.
 *
 * <p>{@code TagTrainer TAGS.bin WORDS.bin DEV.conllu.gz TRAIN.conllu.gz…}
 */
final class TagTrainer {
  private static final ChainTrainer.Settings SETTINGS =
      new ChainTrainer.Settings(2, 6, 1, 0.4f, 0.1f, 0);

  private static final Labels LABELS =
      Labels.of(Arrays.stream(PartOfSpeech.values()).map(PartOfSpeech::name).toList());

  private final WordKnowledge knowledge;
  private final ClassLevels levels;

  private TagTrainer(WordKnowledge knowledge) {
    this.knowledge = knowledge;
    this.levels = new ClassLevels(knowledge.classes());
  }

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    TagTrainer trainer = new TagTrainer(Stored.read(Path.of(arguments[1]), WordKnowledge::read));
    LinearChain chain =
        trainer.train(Arrays.asList(arguments).subList(3, arguments.length), System.out);
    Stored.write(Path.of(arguments[0]), chain::write);
    System.out.printf(
        Locale.ROOT,
        "right on %s: %.4f%n",
        Path.of(arguments[2]).getFileName(),
        trainer.accuracy(chain, Conllu.read(Path.of(arguments[2]))));
  }

  private LinearChain train(List<String> files, PrintStream report) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (String file : files) {
      for (List<Conllu.Word> sentence : Conllu.read(Path.of(file))) {
        examples.add(new Example(features(sentence), labels(sentence), 0));
      }
    }
    return ChainTrainer.train(LABELS, examples, SETTINGS, report);
  }

  private static int[] labels(List<Conllu.Word> sentence) {
    return sentence.stream().mapToInt(word -> LABELS.index(word.tag().name())).toArray();
  }

  private PosFeatures features(List<Conllu.Word> sentence) {
    return new PosFeatures(
        new Words(Corpora.forms(sentence).toArray(String[]::new), knowledge), levels);
  }

  private double accuracy(LinearChain chain, List<List<Conllu.Word>> sentences) {
    int right = 0;
    int all = 0;
    for (List<Conllu.Word> sentence : sentences) {
      int[] labels = chain.decode(features(sentence));
      int[] gold = labels(sentence);
      for (int i = 0; i < labels.length; i++) {
        right += labels[i] == gold[i] ? 1 : 0;
        all++;
      }
    }
    return (double) right / all;
  }
}
