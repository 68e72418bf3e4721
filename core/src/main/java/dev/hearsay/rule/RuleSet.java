package dev.hearsay.rule;

/** Rules that say which figures are claims of which type. Immutable, safe for any thread. */
public final class RuleSet {
  private RuleSet() {}

  /** The rules that ship with the library. */
  public static RuleSet english() {
    return new RuleSet();
  }
}
