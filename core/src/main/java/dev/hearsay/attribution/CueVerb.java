package dev.hearsay.attribution;

import java.util.Set;

/**
 * A verb that tells that somebody says, thinks or wants something.
 *
 * @param lemma its dictionary form, with the words that belong to it: "point out"
 * @param words how many words follow the verb itself: 1 in "point out"
 * @param kind its class in the lexicon
 */
record CueVerb(String lemma, int words, Kind kind, Cue.Stance stance, Set<Frame> frames) {
  /** A dash between what is said and who says it. */
  static final CueVerb DASH = phrase("—");

  /** A colon between who says it and what is said. */
  static final CueVerb COLON = phrase(":");

  static final CueVerb ACCORDING_TO = phrase("according to");
  static final CueVerb PER = phrase("per");
  static final CueVerb IN_THE_WORDS_OF = phrase("in the words of");
  static final CueVerb REPORTEDLY = phrase("reportedly");

  /** A noun such as "claim". */
  static CueVerb noun(String lemma) {
    return phrase(lemma);
  }

  private static CueVerb phrase(String lemma) {
    return new CueVerb(lemma, 0, Kind.STATEMENT, Cue.Stance.ASSERT, Set.of(Frame.QUOTE));
  }

  CueVerb {
    frames = Set.copyOf(frames);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** The classes of verbs. */
  enum Kind {
    STATEMENT,
    REPORT,
    CLAIM,
    CONFIRMATION,
    DENIAL,
    ESTIMATE,
    PREDICTION,
    SUGGESTION,
    FINDING,
    CITATION,
    ACCUSATION,
    EVALUATION,
    DIRECTIVE,
    QUESTION,
    BELIEF,
    /** Looks like a cue and is none: "claim responsibility". */
    NONE
  }

  /** What may follow the verb. */
  enum Frame {
    /** A clause with "that" or a question word. */
    THAT,
    /** A clause without "that". */
    CLAUSE,
    /** A quotation; or the verb stands inside or after what is said. */
    QUOTE,
    /** A clause with a question word only. */
    WHETHER,
    /** A noun phrase. */
    NP,
    /** "to" and a verb. */
    TO,
    /** A participle. */
    ING,
    /** Somebody told, then what is said. */
    HEARER,
    /** Somebody, "to" and a verb. */
    ASK,
    /** Something and what it is called. */
    PRED,
    /** Something, "as" and what it is called. */
    AS,
    /** Somebody, "of" and what they did. */
    OF,
    /** Somebody, "for" and what they did. */
    FOR,
    /** A count that is set: "the toll at six". */
    TOLL,
    /** A number of something. */
    NUMBER
  }
}
