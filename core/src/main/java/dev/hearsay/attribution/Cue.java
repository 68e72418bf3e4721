package dev.hearsay.attribution;

import dev.hearsay.text.Spanned;

/**
 * The words that tell that somebody says something.
 *
 * @param text the words as they stand: "said", "according to"
 * @param lemma their dictionary form: "say"
 */
public record Cue(int start, int end, String text, String lemma, Stance stance) implements Spanned {
  /** How a source stands towards what it is said to have said. */
  public enum Stance {
    /** Says it is so. */
    ASSERT,
    /** Says it is not so. */
    DENY,
    /** Doubts it. */
    DOUBT,
    /** Says that it is so, as others said before. */
    CONFIRM,
    /** Asks whether it is so. */
    ASK
  }
}
