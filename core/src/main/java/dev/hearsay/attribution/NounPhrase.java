package dev.hearsay.attribution;

/**
 * A noun with what stands before it: "Ukraine's military intelligence chief Kyrylo Budanov".
 *
 * @param first index of its first token
 * @param end index after its last token
 */
record NounPhrase(int first, int end) {
  int last() {
    return end - 1;
  }
}
