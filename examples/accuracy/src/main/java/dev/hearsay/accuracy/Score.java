package dev.hearsay.accuracy;

/** Counts of what is right, found and to be found. */
final class Score {
  private int right;
  private int found;
  private int gold;

  void add(int moreRight, int moreFound, int moreGold) {
    right += moreRight;
    found += moreFound;
    gold += moreGold;
  }

  int gold() {
    return gold;
  }

  int found() {
    return found;
  }

  /** The share of what was found that is right; 0 where nothing was found. */
  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** The share of what was to be found that was; 0 where nothing was. */
  double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall (van Rijsbergen's F with β = 1). */
  double f1() {
    return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
  }
}
