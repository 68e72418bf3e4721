package dev.hearsay.corenlp;

import dev.hearsay.text.Document;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Token;
import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Labels raw texts with the names that CoreNLP's three statistical models see, on Hearsay's own
 * tokens: a token a line with its label ({@code B-PERSON}, {@code I-PERSON}, {@code O}) after a
 * tab, an empty line after each sentence, {@code -DOCSTART-} before each text.
 *
 * <p>{@code SilverLabels LABELS.conll TEXTS.gz…}
 */
final class SilverLabels {
  private static final String OUTSIDE = "O";

  private final NERClassifierCombiner labeller;
  private final PrintWriter out;

  private SilverLabels(NERClassifierCombiner labeller, PrintWriter out) {
    this.labeller = labeller;
    this.out = out;
  }

  /** Runs the program. */
  public static void main(String[] arguments) throws IOException {
    NERClassifierCombiner labeller = Models.nameModels();
    try (BufferedWriter file =
            Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8);
        PrintWriter out = new PrintWriter(file)) {
      SilverLabels labels = new SilverLabels(labeller, out);
      for (String texts : Arrays.asList(arguments).subList(1, arguments.length)) {
        for (String text : RawTexts.read(Path.of(texts))) {
          labels.write(Segmenter.segment(text, null).document());
        }
      }
    }
  }

  private void write(Document document) {
    out.print("-DOCSTART-\tO\n\n");
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = document.tokens().subList(sentence.firstToken(), sentence.endToken());
      List<String> labels = labels(tokens);
      String previous = OUTSIDE;
      for (int i = 0; i < tokens.size(); i++) {
        String label = labels.get(i);
        String position = label.equals(OUTSIDE) ? "" : label.equals(previous) ? "I-" : "B-";
        out.print(tokens.get(i).text() + "\t" + position + label + "\n");
        previous = label;
      }
      out.print("\n");
    }
  }

  private List<String> labels(List<Token> tokens) {
    List<String> labels = new ArrayList<>();
    for (CoreLabel word : labeller.classifySentence(Labels.of(tokens))) {
      String label = word.get(AnswerAnnotation.class);
      labels.add(label == null ? OUTSIDE : label);
    }
    return labels;
  }
}
