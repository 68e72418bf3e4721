package dev.hearsay.compare;

/**
 * Two tellers who cannot both be right.
 *
 * @param by the later account, or the denial
 * @param of the account that it contradicts
 */
public record Dispute(Account by, Account of, Kind kind) {
  /** How two accounts contradict each other. */
  public enum Kind {
    /** One says that what the other tells is not so. */
    DENIAL,
    /** Both give figures of which at most one can be true. */
    FIGURES
  }
}
