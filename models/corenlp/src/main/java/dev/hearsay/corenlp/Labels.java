package dev.hearsay.corenlp;

import dev.hearsay.text.Token;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Hearsay's tokens as CoreNLP wants them. */
final class Labels {
  private Labels() {}

  static List<CoreLabel> of(List<Token> tokens) {
    List<CoreLabel> labels = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.text());
      label.setValue(token.text());
      label.setOriginalText(token.text());
      label.setBeginPosition(token.start());
      label.setEndPosition(token.end());
      labels.add(label);
    }
    return labels;
  }
}
