package dev.hearsay.time;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;

/** Whether the verb beside a time tells of what was or of what is to come. */
enum Tense {
  PAST,
  FUTURE,
  UNKNOWN;

  /** No verb stands farther from its time. */
  private static final int REACH = 24;

  /** No verb group is longer: "is not expected to have been held". */
  private static final int GROUP = 7;

  /** So many words may stand between a verb and its infinitive. */
  private static final int GAP = 3;

  private static final ImmutableSet<String> WILL = ImmutableSet.of("will", "'ll", "wo", "shall");
  private static final ImmutableSet<String> PRESENT = ImmutableSet.of("am", "are", "ca", "ai");
  private static final ImmutableSet<String> DEADLINE = ImmutableSet.of("by", "until", "till");
  private static final ImmutableSet<String> APPOINTED = Lexicon.set("time-appointed.txt");
  private static final ImmutableSet<String> AHEAD = Lexicon.set("time-ahead.txt");

  /** The tense of the verb that a token depends on: the last before it, else the first after it. */
  static Tense at(TaggedDocument document, int token) {
    Sentence sentence = document.document().sentenceOf(token);
    int first = Math.max(sentence.firstToken(), token - REACH);
    int end = Math.min(sentence.endToken(), token + REACH);
    if (isAppointed(document, first, token)) {
      return FUTURE;
    }
    for (int i = token - 1; i >= first; i--) {
      if (isVerb(document, i)) {
        Tense tense = ofGroup(document, first, i);
        boolean deadline = tense == UNKNOWN && DEADLINE.contains(document.lower(token - 1));
        return deadline ? FUTURE : tense;
      }
    }
    for (int i = token + 1; i < end; i++) {
      if (isVerb(document, i)) {
        int last = i;
        while (last + 1 < end && last < i + GROUP && continues(document, last + 1)) {
          last++;
        }
        return ofGroup(document, i, last);
      }
    }
    return UNKNOWN;
  }

  /** "planned for Friday", "postponed until May", "the deadline of August 22". */
  private static boolean isAppointed(TaggedDocument document, int first, int token) {
    int led = token - 1 >= first && document.tag(token - 1) == PartOfSpeech.ADP ? 2 : 1;
    return token - led >= first && APPOINTED.contains(document.lower(token - led));
  }

  private static boolean isVerb(TaggedDocument document, int token) {
    PartOfSpeech tag = document.tag(token);
    return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
  }

  private static boolean continues(TaggedDocument document, int token) {
    return switch (document.tag(token)) {
      case VERB, AUX, ADV, PART -> true;
      default -> false;
    };
  }

  /**
   * Reads the verb group that ends at a token from right to left, and before an infinitive the word
   * that governs it: "plans on Thursday to hold".
   */
  private static Tense ofGroup(TaggedDocument document, int first, int last) {
    boolean infinitive = false;
    boolean past = false;
    int between = 0;
    for (int i = last; i >= first && i > last - GROUP; i--) {
      String word = document.lower(i);
      if (WILL.contains(word) || (infinitive && AHEAD.contains(word))) {
        return FUTURE;
      }
      if (!isVerb(document, i) && !continues(document, i)) {
        between++;
        if (!infinitive || between > GAP) {
          break;
        }
      }
      past |= isPast(document, i);
      infinitive |= word.equals("to");
    }
    return past ? PAST : UNKNOWN;
  }

  private static boolean isPast(TaggedDocument document, int token) {
    String word = document.lower(token);
    boolean inflected =
        isVerb(document, token)
            && !word.equals(document.lemma(token))
            && !word.endsWith("s")
            && !word.endsWith("ing")
            && !PRESENT.contains(word)
            && !word.startsWith("'");
    return inflected || word.equals("was") || word.equals("has");
  }
}
