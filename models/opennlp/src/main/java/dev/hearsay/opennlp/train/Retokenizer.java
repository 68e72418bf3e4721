package dev.hearsay.opennlp.train;

import dev.hearsay.text.Segmenter;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts the sentences of corpora as the library cuts its texts. */
final class Retokenizer {
  private Retokenizer() {}

  /** The sentence in the library's tokens, or as it was where the library reads less than all. */
  static NamedSentence retokenize(NamedSentence sentence) {
    String text = String.join(" ", sentence.words());
    List<Token> tokens = Segmenter.segment(text, null).document().tokens();
    long letters = text.chars().filter(c -> !Character.isWhitespace(c)).count();
    if (tokens.stream().mapToInt(token -> token.end() - token.start()).sum() != letters) {
      return sentence;
    }
    int[] starts = new int[sentence.words().size() + 1];
    for (int i = 0; i < sentence.words().size(); i++) {
      starts[i + 1] = starts[i] + sentence.words().get(i).length() + 1;
    }
    List<NamedSentence.Span> names = new ArrayList<>();
    int token = 0;
    for (NamedSentence.Span name : sentence.names()) {
      while (token < tokens.size() && tokens.get(token).end() <= starts[name.start()]) {
        token++;
      }
      int first = token;
      while (token < tokens.size() && tokens.get(token).start() < starts[name.end()]) {
        token++;
      }
      if (first < token) {
        names.add(new NamedSentence.Span(first, token, name.type()));
      }
    }
    return new NamedSentence(tokens.stream().map(Token::text).toList(), names);
  }
}
