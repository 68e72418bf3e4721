package dev.hearsay.text;

/**
 * A paragraph, heading, list item or line: what no sentence reaches beyond.
 *
 * @param blanksBefore how many empty lines stand before it
 */
record Block(int start, int end, int blanksBefore) implements Spanned {
  int length() {
    return end - start;
  }
}
