package dev.hearsay.entity;

import org.jspecify.annotations.Nullable;

/** What names, titles and pronouns tell of a person's gender. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  /** The gender for a letter in a lexicon: m, f, or anything else. */
  static Gender of(@Nullable String letter) {
    return "m".equals(letter) ? MALE : "f".equals(letter) ? FEMALE : UNKNOWN;
  }

  /** Whether the two may be told of one person. */
  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
