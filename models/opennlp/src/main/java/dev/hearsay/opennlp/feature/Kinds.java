package dev.hearsay.opennlp.feature;

import com.google.common.collect.ImmutableSet;

/** Sorts words into the few kinds that decide what may follow what. */
final class Kinds {
  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of(
          "of", "the", "and", "for", "in", "de", "al", "la", "&", "'s", "van", "von", "bin");

  private Kinds() {}

  static int of(String word, String lower) {
    if (LINKS.contains(lower)) {
      return 0;
    }
    char first = word.charAt(0);
    if (Character.isLowerCase(first)) {
      return 1;
    }
    if (Character.isUpperCase(first)) {
      return word.length() > 1 && Character.isUpperCase(word.charAt(1)) ? 2 : 3;
    }
    if (Character.isLetterOrDigit(first)) {
      return 4;
    }
    if (first == '-' || first == '–' || first == '/') {
      return 5;
    }
    return first == ',' || first == '(' || first == ')' ? 6 : 7;
  }
}
