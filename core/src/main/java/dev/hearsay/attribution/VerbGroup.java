package dev.hearsay.attribution;

import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries, negation and adverbs: "has not yet said".
 *
 * @param first index of its first token
 * @param head index of the verb
 * @param end index after the verb
 * @param cue what it says as a cue, or null where it is none
 */
record VerbGroup(
    int first, int head, int end, Form form, boolean negated, Mood mood, @Nullable CueVerb cue) {
  /** What the verb needs to stand for a clause. */
  enum Form {
    /** Has a subject: "says", "has said". */
    FINITE,
    /** Has a subject that it happens to: "was accused". */
    PASSIVE,
    /** Follows "to". */
    INFINITIVE,
    /** Ends in "-ing" and borrows its subject. */
    PARTICIPLE
  }

  /** Whether it is real. */
  enum Mood {
    /** It happened, happens or will. */
    REAL,
    /** It may: "could say". */
    POSSIBLE,
    /** It would: "would say". */
    CONDITIONAL
  }

  boolean finite() {
    return form == Form.FINITE || form == Form.PASSIVE;
  }
}
