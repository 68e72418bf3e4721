package dev.hearsay.attribution;

/**
 * The words that name a source, with role and apposition.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param core the noun phrase that the rest modifies
 */
record SourcePhrase(int first, int end, NounPhrase core) {}
