package dev.hearsay.opennlp.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads files of a token a line with its label after a tab ({@code B-PERSON}, {@code I-PERSON},
 * {@code O}), an empty line after each sentence.
 */
final class Conll {
  private final List<NamedSentence> sentences = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  private Conll() {}

  static List<NamedSentence> read(Path file) throws IOException {
    Conll conll = new Conll();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      int tab = line.indexOf('\t');
      if (line.isEmpty()) {
        conll.endSentence();
      } else if (!line.startsWith("-DOCSTART-")) {
        conll.words.add(line.substring(0, tab));
        conll.labels.add(line.substring(tab + 1));
      }
    }
    conll.endSentence();
    return conll.sentences;
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(new NamedSentence(words, names()));
    }
    words.clear();
    labels.clear();
  }

  private List<NamedSentence.Span> names() {
    List<NamedSentence.Span> names = new ArrayList<>();
    int start = 0;
    while (start < labels.size()) {
      int end = start + 1;
      if (labels.get(start).startsWith("B-")) {
        String type = labels.get(start).substring(2);
        while (end < labels.size() && labels.get(end).equals("I-" + type)) {
          end++;
        }
        names.add(new NamedSentence.Span(start, end, type));
      }
      start = end;
    }
    return names;
  }
}
