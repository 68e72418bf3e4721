package dev.hearsay.opennlp.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Copies of sentences as other writers would have put them: in small letters, as on the web, and in
 * capitals, as in headlines.
 */
final class Variants {
  /** One of so many sentences with names is copied in small letters. */
  private static final int SMALL = 25;

  private static final int CAPITALS = 40;

  private Variants() {}

  /** Copies of some of the sentences. */
  static List<NamedSentence> of(List<NamedSentence> sentences) {
    List<NamedSentence> variants = new ArrayList<>();
    int named = 0;
    for (NamedSentence sentence : sentences) {
      if (!sentence.names().isEmpty()) {
        named++;
        if (named % SMALL == 0) {
          variants.add(respelt(sentence, word -> word.toLowerCase(Locale.ROOT)));
        }
        if (named % CAPITALS == 0) {
          variants.add(respelt(sentence, word -> word.toUpperCase(Locale.ROOT)));
        }
      }
    }
    return variants;
  }

  private static NamedSentence respelt(NamedSentence sentence, UnaryOperator<String> spelling) {
    return new NamedSentence(sentence.words().stream().map(spelling).toList(), sentence.names());
  }
}
