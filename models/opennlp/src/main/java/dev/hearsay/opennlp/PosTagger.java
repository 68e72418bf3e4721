package dev.hearsay.opennlp;

import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Token;
import java.util.List;
import opennlp.tools.postag.POSContextGenerator;

/**
 * Tags sentences word by word, each time taking the likeliest tag. On the model's own held-out set
 * a beam of three finds no better tags and takes three times as long.
 */
final class PosTagger {
  /** Longer sentences are no sentences; their parts are tagged one by one. */
  private static final int LONGEST = 400;

  private final PosModel model;
  private final POSContextGenerator contexts;
  private final double[] probabilities;

  PosTagger(PosModel model) {
    this.model = model;
    this.contexts = model.contexts();
    this.probabilities = new double[model.classifier().getNumOutcomes()];
  }

  PartOfSpeech[] tag(List<Token> sentence) {
    PartOfSpeech[] tags = new PartOfSpeech[sentence.size()];
    for (int start = 0; start < tags.length; start += LONGEST) {
      int end = Math.min(tags.length, start + LONGEST);
      tag(sentence.subList(start, end), tags, start);
    }
    return tags;
  }

  private void tag(List<Token> sentence, PartOfSpeech[] tags, int offset) {
    String[] words = sentence.stream().map(Token::text).toArray(String[]::new);
    String[] outcomes = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      model.classifier().eval(contexts.getContext(i, words, outcomes, null), probabilities);
      int best = likeliest();
      outcomes[i] = model.classifier().getOutcome(best);
      tags[offset + i] = model.outcome(best);
    }
  }

  private int likeliest() {
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      if (probabilities[i] > probabilities[best]) {
        best = i;
      }
    }
    return best;
  }
}
