package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.ADJ;
import static dev.hearsay.text.PartOfSpeech.NUM;
import static dev.hearsay.text.PartOfSpeech.PUNCT;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.text.TaggedDocument;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases with all that describes them, as sources are named. */
final class SourcePhrases {
  private static final ImmutableSet<String> LINKS = Syntax.WORDS.of("source-links");
  private static final int LONGEST_TAIL = 40;

  private final TaggedDocument document;
  private final Phrases phrases;
  private final Quotations quotations;

  SourcePhrases(TaggedDocument document, Phrases phrases, Quotations quotations) {
    this.document = document;
    this.phrases = phrases;
    this.quotations = quotations;
  }

  /** The phrase that starts at a token, or null: "the mayor of X, a lawyer". */
  @Nullable SourcePhrase at(int at, int end) {
    NounPhrase core = phrases.noun(at);
    if (core == null || core.first() != at || core.end() > end || phrases.isTime(core)) {
      return null;
    }
    int last = tail(core, end);
    while (last + 1 < end && document.lower(last).equals("(")) {
      while (last < end && !document.lower(last).equals(")")) {
        last++;
      }
      last = Math.min(last + 1, end);
    }
    if (last + 1 < end && document.lower(last).equals(",")) {
      NounPhrase apposition = phrases.noun(last + 1);
      if (apposition != null
          && !phrases.isTime(apposition)
          && document.tag(apposition.first()) != NUM) {
        int after = tail(apposition, end);
        boolean opens = quotations.startingAt(after + 1) >= 0;
        if (after >= end || (document.tag(after) == PUNCT && !opens)) {
          return new SourcePhrase(at, after, core);
        }
      }
    }
    return new SourcePhrase(at, last, core);
  }

  private int tail(NounPhrase noun, int limit) {
    int end = Math.min(limit, noun.end() + LONGEST_TAIL);
    int last = noun.end();
    while (last + 1 < end) {
      NounPhrase quality = phrases.noun(last);
      if (quality != null && quality.end() == last + 1 && document.tag(last) == ADJ) {
        last++;
      }
      String lower = document.lower(last);
      NounPhrase next = phrases.noun(last + 1);
      if (!LINKS.contains(lower) || next == null || phrases.isTime(next)) {
        break;
      }
      last = next.end();
    }
    return Math.min(last, end);
  }
}
