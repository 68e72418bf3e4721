package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.ADV;
import static dev.hearsay.text.PartOfSpeech.DET;
import static dev.hearsay.text.PartOfSpeech.NOUN;
import static dev.hearsay.text.PartOfSpeech.NUM;
import static dev.hearsay.text.PartOfSpeech.PART;
import static dev.hearsay.text.PartOfSpeech.PROPN;
import static dev.hearsay.text.PartOfSpeech.PUNCT;
import static dev.hearsay.text.PartOfSpeech.SYM;
import static dev.hearsay.text.PartOfSpeech.VERB;

import dev.hearsay.attribution.CueVerb.Frame;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.TaggedDocument;

/**
 * Mends tags. Tells the verbs among the words that taggers often take for nouns: "the ministry
 * claims that", "the ministry estimates." A singular noun before a form in "-s", or a plural one
 * before a bare form, and what follows the word decide.
 */
final class Mistags {
  private static final int WINDOW = 10;

  private Mistags() {}

  /** Whether a word tagged as a noun is a cue verb. */
  static boolean isVerb(TaggedDocument document, int token, int from, int to) {
    if (document.lower(token).equals("says") || document.lower(token).equals("put")) {
      return true;
    }
    CueVerb verb = CueVerbs.at(document, token, to);
    if (verb == null || !agrees(document, token)) {
      return false;
    }
    int next = token + 1;
    if (next >= to || document.tag(next) == PUNCT) {
      return verb.takes(Frame.QUOTE) && afterComma(document, token, from);
    }
    String lower = document.lower(next);
    PartOfSpeech tag = document.tag(next);
    if (lower.equals("that")) {
      return verb.takes(Frame.THAT);
    }
    if (!Selection.SAYING.contains(verb.kind())) {
      return false;
    }
    if (lower.equals("to")) {
      return verb.takes(Frame.TO);
    }
    return tag == NUM || tag == SYM || tag == DET || (tag == ADV && document.tag(token) == NOUN);
  }

  /** Whether a word tagged as a verb is a noun: nothing else follows a possessive. */
  static boolean isNoun(TaggedDocument document, int token) {
    return document.tag(token) == VERB
        && document.tag(token - 1) == PART
        && document.lower(token - 1).startsWith("'");
  }

  private static boolean agrees(TaggedDocument document, int token) {
    int before = token - 1;
    PartOfSpeech tag = document.tag(before);
    if (document.lower(before).equals(")")) {
      return document.lower(token).endsWith("s");
    }
    if (tag != NOUN && tag != PROPN) {
      return false;
    }
    return document.lower(token).endsWith("s") != document.lower(before).endsWith("s")
        || tag == PROPN;
  }

  /** "…, prosecutors in Kyiv allege": a comma, then only nouns and prepositions. */
  private static boolean afterComma(TaggedDocument document, int token, int from) {
    for (int at = token - 1; at > Math.max(from, token - WINDOW); at--) {
      if (document.lower(at).equals(",")) {
        return true;
      }
      PartOfSpeech tag = document.tag(at);
      boolean nominal =
          switch (tag) {
            case NOUN, PROPN, ADJ, DET, ADP, PART, PRON, NUM -> true;
            default -> false;
          };
      if (!nominal) {
        return false;
      }
    }
    return false;
  }
}
