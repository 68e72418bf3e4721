package dev.hearsay.opennlp.train;

import java.util.List;

/**
 * The words of a sentence, and the names among them in their order.
 *
 * @param words the tokens
 * @param names the names, which do not overlap
 */
record NamedSentence(List<String> words, List<Span> names) {
  /** The words {@code [start, end)} name something of a type. */
  record Span(int start, int end, String type) {}

  NamedSentence {
    words = List.copyOf(words);
    names = List.copyOf(names);
  }

  /** The words of a name, with blanks between. */
  String text(Span name) {
    return String.join(" ", words.subList(name.start(), name.end()));
  }
}
