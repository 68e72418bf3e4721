package dev.hearsay.opennlp.train;

import com.google.common.base.Splitter;
import dev.hearsay.text.PartOfSpeech;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** Reads the tab-separated files of Universal Dependencies, packed by gzip. */
final class Conllu {
  private static final Splitter TABS = Splitter.on('\t');

  private static final String DOCUMENT = "# newdoc id = ";

  /**
   * A word as annotated.
   *
   * @param pennTag the tag by the rules of the Penn Treebank
   * @param head the number of the word it depends on, from 1, or 0
   * @param misc all that has no column of its own
   */
  record Word(
      String form,
      String lemma,
      PartOfSpeech tag,
      String pennTag,
      String features,
      int head,
      String misc) {
    boolean misspelt() {
      return features.contains("Typo=Yes");
    }
  }

  private Conllu() {}

  /** The sentences of a file. */
  static List<List<Word>> read(Path file) throws IOException {
    return read(file, document -> true);
  }

  /** The sentences of those documents of a file whose names are wanted. */
  static List<List<Word>> read(Path file, Predicate<String> wanted) throws IOException {
    boolean wantsThis = true;
    List<List<Word>> sentences = new ArrayList<>();
    List<Word> sentence = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.startsWith(DOCUMENT)) {
          wantsThis = wanted.test(line.substring(DOCUMENT.length()));
        } else if (line.isEmpty() && !sentence.isEmpty()) {
          sentences.add(List.copyOf(sentence));
          sentence.clear();
        } else if (wantsThis && !line.isEmpty() && Character.isDigit(line.charAt(0))) {
          List<String> fields = TABS.splitToList(line);
          // "3-4" stands for a word made of two, "3.1" for one that is not there
          if (fields.get(0).chars().allMatch(Character::isDigit)) {
            sentence.add(
                new Word(
                    fields.get(1),
                    fields.get(2),
                    PartOfSpeech.valueOf(fields.get(3)),
                    fields.get(4),
                    fields.get(5),
                    Integer.parseInt(fields.get(6)),
                    fields.get(9)));
          }
        }
      }
    }
    return sentences;
  }
}
