package dev.hearsay.opennlp.train;

import dev.hearsay.opennlp.feature.ClassLevels;
import dev.hearsay.opennlp.feature.NameFeatures;
import dev.hearsay.opennlp.feature.PosFeatures;
import dev.hearsay.opennlp.feature.WordKnowledge;
import dev.hearsay.opennlp.feature.Words;
import dev.hearsay.opennlp.sequence.Labels;
import dev.hearsay.opennlp.sequence.LinearChain;
import dev.hearsay.text.EntityType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.BilouCodec;

/**
 * Trains the model of names, from corpora that people have annotated and from raw text that another
 * engine has labelled.
 *
 * <p>{@code NameTrainer NAMES.bin WORDS.bin TAGS.bin GOLD.conll… GUM.conllu.gz -- SILVER.conll…}
 */
final class NameTrainer {
  static final List<String> TYPES = List.of("PERSON", "ORGANIZATION", "LOCATION", "NATIONALITY");

  private static final int GOLD = 0;
  private static final int SILVER = 1;
  private static final Labels LABELS = typesAndMisc();
  private static final ChainTrainer.Settings SETTINGS =
      new ChainTrainer.Settings(3, 7, 4, 0.5f, 0.1f, 0.2f);

  private final WordKnowledge knowledge;
  private final ClassLevels levels;
  private final LinearChain tagger;

  private NameTrainer(WordKnowledge knowledge, LinearChain tags) {
    this.knowledge = knowledge;
    this.levels = new ClassLevels(knowledge.classes());
    this.tagger = tags;
  }

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    List<String> files = Arrays.asList(arguments).subList(3, arguments.length);
    int middle = files.indexOf("--");
    Harmonizer harmonizer =
        new Harmonizer(Lexicons.demonyms(), Lexicons.titles(), Lexicons.places());
    List<NamedSentence> gold = read(files.subList(0, middle), harmonizer);
    List<NamedSentence> silver = read(files.subList(middle + 1, files.size()), harmonizer);
    WordKnowledge knowledge = Stored.read(Path.of(arguments[1]), WordKnowledge::read);
    // a name that the gazetteer has from one sentence alone must not be told by that very sentence
    WordKnowledge careful =
        new WordKnowledge(
            knowledge.classes(),
            knowledge.capitals(),
            Gazetteer.learn(silver, TYPES, 3),
            knowledge.facts());
    NameTrainer trainer =
        new NameTrainer(careful, Stored.read(Path.of(arguments[2]), LinearChain::read));
    List<Example> examples = new ArrayList<>();
    trainer.addExamples(gold, GOLD, examples);
    trainer.addExamples(silver, SILVER, examples);
    LinearChain chain = ChainTrainer.train(LABELS, examples, SETTINGS, System.out);
    Stored.write(Path.of(arguments[0]), chain::write);
  }

  private static Labels typesAndMisc() {
    List<String> types = new ArrayList<>(TYPES);
    types.add(EntityType.MISC.name());
    return Labels.ofNames(types);
  }

  private static List<NamedSentence> read(List<String> files, Harmonizer harmonizer)
      throws IOException {
    List<NamedSentence> sentences = new ArrayList<>();
    for (String file : files) {
      for (NamedSentence sentence : named(Path.of(file))) {
        sentences.add(harmonizer.harmonize(Retokenizer.retokenize(sentence)));
      }
    }
    return sentences;
  }

  private static List<NamedSentence> named(Path file) throws IOException {
    return file.toString().endsWith(".conllu.gz") ? GumNames.read(file) : Conll.read(file);
  }

  private void addExamples(List<NamedSentence> sentences, int domain, List<Example> examples) {
    sentences.forEach(sentence -> examples.add(example(sentence, domain)));
    Variants.of(sentences).forEach(sentence -> examples.add(example(sentence, domain)));
  }

  private Example example(NamedSentence sentence, int domain) {
    Words words = new Words(sentence.words().toArray(String[]::new), knowledge);
    int[] tags = tagger.decode(new PosFeatures(words, levels));
    return new Example(new NameFeatures(words, levels, tags), labels(sentence), domain);
  }

  private static int[] labels(NamedSentence sentence) {
    int[] labels = new int[sentence.words().size()];
    Arrays.fill(labels, LABELS.index(BilouCodec.OTHER));
    for (NamedSentence.Span name : sentence.names()) {
      for (int i = name.start(); i < name.end(); i++) {
        labels[i] = LABELS.ofName(name.type(), i, name.start(), name.end());
      }
    }
    return labels;
  }
}
