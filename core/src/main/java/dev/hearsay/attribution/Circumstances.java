package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.ADP;
import static dev.hearsay.text.PartOfSpeech.ADV;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.TaggedDocument;

/** Skips the words between a cue and what is said: when, where and to whom it is said. */
final class Circumstances {
  static final ImmutableSet<String> OCCASIONS = Lexicon.set("occasions.txt");
  private static final int WINDOW = 40;

  private final TaggedDocument document;
  private final Phrases phrases;

  Circumstances(TaggedDocument document, Phrases phrases) {
    this.document = document;
    this.phrases = phrases;
  }

  /** Skips adverbs, times and occasions: "on Monday", "in a statement", "to reporters". */
  int after(int from, int limit) {
    int end = Math.min(limit, from + WINDOW);
    int at = from;
    while (at < end) {
      int next = circumstance(at, end);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return Math.min(at, end);
  }

  private int circumstance(int at, int end) {
    if (phrases.time(at) != null && !startsNewClause(at, end)) {
      return at + 1;
    }
    boolean adverb = document.tag(at) == ADV || document.lower(at).endsWith("ly");
    if (adverb && !modifies(at, end)) {
      return at + 1;
    }
    if (document.tag(at) != ADP && !document.lower(at).equals("to")) {
      return at;
    }
    NounPhrase noun = phrases.noun(at + 1);
    if (noun == null || noun.first() != at + 1 || noun.end() > end) {
      return at;
    }
    String preposition = document.lower(at);
    boolean told = preposition.equals("to") || preposition.equals("via");
    if (phrases.isTime(noun) || told) {
      return noun.end();
    }
    if (OCCASIONS.contains(document.lemma(noun.last()))
        || OCCASIONS.contains(document.lower(noun.last()))) {
      int tail = noun.end();
      while (tail + 1 < end && document.tag(tail) == ADP && phrases.noun(tail + 1) != null) {
        NounPhrase next = phrases.noun(tail + 1);
        if (next == null) {
          break;
        }
        tail = Math.min(next.end(), end);
      }
      return published(tail, end);
    }
    return at;
  }

  /** Whether an adverb belongs to what follows: "roughly 400", "there were". */
  private boolean modifies(int adverb, int end) {
    if (document.lower(adverb).equals("there")) {
      return true;
    }
    if (adverb + 1 >= end) {
      return false;
    }
    if (document.lower(adverb + 1).equals("than")) {
      return true;
    }
    return switch (document.tag(adverb + 1)) {
      case NUM, ADJ, NOUN, DET, ADV -> phrases.time(adverb + 1) == null;
      default -> false;
    };
  }

  /** "in an interview | published on Feb. 4": the time belongs to the occasion. */
  private int published(int at, int end) {
    VerbGroup verb = at < end ? phrases.verb(at) : null;
    if (verb == null || verb.head() != at || document.lower(at).endsWith("ing")) {
      return at;
    }
    int time = at + 1 < end && document.tag(at + 1) == ADP ? at + 2 : at + 1;
    return time < end && phrases.time(time) != null ? time : at;
  }

  /** "said Monday 's attack": the time is part of what is said. */
  private boolean startsNewClause(int at, int end) {
    return at + 1 < end
        && (document.lower(at + 1).equals("'s") || document.lower(at + 1).equals("'"));
  }
}
