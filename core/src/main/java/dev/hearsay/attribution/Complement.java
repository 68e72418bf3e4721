package dev.hearsay.attribution;

import dev.hearsay.attribution.CueVerb.Frame;

/**
 * What follows a cue verb: the words that say what is said, and where its circumstances stand.
 *
 * @param frame which frame of the verb it fills
 * @param first index of the first token of what is said
 * @param end index after its last token; equal to first where nothing of the kind follows
 * @param circumstances index after the words that say to whom, when and where; they start where the
 *     verb ends
 */
record Complement(Frame frame, int first, int end, int circumstances) {
  boolean isEmpty() {
    return first >= end;
  }
}
