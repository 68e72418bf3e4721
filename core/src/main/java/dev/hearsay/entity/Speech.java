package dev.hearsay.entity;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;

/** The commonest verbs that tell a speaker. */
final class Speech {
  private static final ImmutableSet<String> VERBS = Lexicon.set("speech-verbs.txt");

  private Speech() {}

  /** Whether a word in lower case is a form of such a verb. */
  static boolean verb(String lower) {
    return VERBS.contains(lower);
  }
}
