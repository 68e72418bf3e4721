package dev.hearsay.entity;

import dev.hearsay.text.TaggedDocument;

/** How a name is spelled in the output. */
final class Spelling {
  private Spelling() {}

  /** The words of a name, with single spaces where the text has line breaks. */
  static String of(TaggedDocument document, int first, int end) {
    String text = document.document().excerpt(first, end).text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) && c != ' ') {
        return text.replaceAll("\\s+", " ");
      }
    }
    return text;
  }
}
