package dev.hearsay.opennlp.train;

import dev.hearsay.text.Segmenter;
import dev.hearsay.text.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what the trainers learn from. */
final class Corpora {
  private Corpora() {}

  /** The words of the sentences of some files, be they CoNLL-U or a token a line. */
  static List<List<String>> sentences(List<String> files) throws IOException {
    List<List<String>> sentences = new ArrayList<>();
    for (String file : files) {
      if (file.endsWith(".conllu.gz")) {
        Conllu.read(Path.of(file)).forEach(sentence -> sentences.add(forms(sentence)));
      } else {
        Conll.read(Path.of(file)).forEach(sentence -> sentences.add(sentence.words()));
      }
    }
    return sentences;
  }

  /** The words of a sentence as written. */
  static List<String> forms(List<Conllu.Word> sentence) {
    return sentence.stream().map(Conllu.Word::form).toList();
  }

  /** The words of a text as the library cuts it. */
  static List<String> cut(String text) {
    return Segmenter.segment(text, null).document().tokens().stream().map(Token::text).toList();
  }
}
