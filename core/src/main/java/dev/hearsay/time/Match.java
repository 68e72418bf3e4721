package dev.hearsay.time;

import java.util.List;

/**
 * A phrase found in a text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param token index of a token in it, for the words around
 * @param ends the phrases inside it that are times of their own, for a stretch from one to another
 */
record Match(Phrase phrase, int start, int end, int token, List<Match> ends) {}
