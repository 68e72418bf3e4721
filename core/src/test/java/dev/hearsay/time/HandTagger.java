package dev.hearsay.time;

import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tags plain sentences well enough for tests of times, so that they need no model. */
final class HandTagger {
  private static final Set<String> AUXILIARIES =
      Set.of("will", "was", "were", "is", "are", "be", "been", "has", "had", "may", "would");
  private static final Set<String> PAST =
      Set.of(
          "said", "began", "rose", "struck", "went", "won", "met", "left", "died", "came", "held");
  private static final Set<String> VERBS =
      Set.of(
          "meet", "hold", "begin", "arrive", "take", "rule", "open", "rise", "resign", "vote",
          "go");
  private static final Set<String> PREPOSITIONS =
      Set.of("on", "in", "at", "for", "until", "by", "of", "from", "between", "over", "during");

  private HandTagger() {}

  static TaggedDocument tag(String text) {
    var document = Segmenter.segment(text, null).document();
    List<PartOfSpeech> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    for (Token token : document.tokens()) {
      tags.add(tag(token));
      lemmas.add(lemma(token));
    }
    return new TaggedDocument(document, new Tagging(tags, lemmas, List.of()));
  }

  private static PartOfSpeech tag(Token token) {
    String word = token.lower();
    char first = token.text().charAt(0);
    if (AUXILIARIES.contains(word) && !(word.equals("may") && first == 'M')) {
      return PartOfSpeech.AUX;
    }
    if (PAST.contains(word) || VERBS.contains(word) || word.endsWith("ed")) {
      return PartOfSpeech.VERB;
    }
    if (PREPOSITIONS.contains(word)) {
      return PartOfSpeech.ADP;
    }
    if (word.equals("that") || word.equals("the")) {
      return PartOfSpeech.DET;
    }
    if (word.equals("not") || word.equals("to") || word.equals("'s")) {
      return PartOfSpeech.PART;
    }
    if (word.equals("he") || word.equals("they") || word.equals("it") || word.equals("she")) {
      return PartOfSpeech.PRON;
    }
    if (Character.isDigit(first)) {
      return PartOfSpeech.NUM;
    }
    if (first == '$' || first == '€') {
      return PartOfSpeech.SYM;
    }
    if (!Character.isLetter(first)) {
      return PartOfSpeech.PUNCT;
    }
    return Character.isUpperCase(first) && (token.start() > 0 || word.equals("theresa"))
        ? PartOfSpeech.PROPN
        : PartOfSpeech.NOUN;
  }

  private static String lemma(Token token) {
    String word = token.lower();
    if (PAST.contains(word)) {
      return "past";
    }
    return word.equals("people") || word.endsWith("ed") || word.endsWith("s")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
