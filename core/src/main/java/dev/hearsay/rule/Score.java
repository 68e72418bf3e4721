package dev.hearsay.rule;

/**
 * How much a match says, as one number: first the content words it names, then the steps it
 * restricts in another way, then how few tokens it skips. A match has at most 127 steps, so the
 * three do not run into one another.
 */
final class Score {
  /** A content word that is named. */
  static final int NAMED = 1 << 20;

  /** A token or span restricted otherwise. */
  static final int RESTRICTED = 1 << 10;

  /** A token skipped. */
  static final int SKIPPED = -1;

  private Score() {}
}
