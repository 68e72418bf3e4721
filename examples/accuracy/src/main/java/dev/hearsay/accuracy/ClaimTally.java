package dev.hearsay.accuracy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Counts what is right of the claims of some types. */
final class ClaimTally {
  private static final Set<Trait> FULL = EnumSet.of(Trait.VALUE, Trait.SOURCE);
  private static final Set<Trait> STRICT =
      EnumSet.of(Trait.VALUE, Trait.SOURCE, Trait.BOUND, Trait.RESOLVED, Trait.STANCE);

  private final Map<Trait, Integer> right = new EnumMap<>(Trait.class);
  private int gold;
  private int found;
  private int typed;
  private int full;
  private int strict;
  private int named;
  private int namedRight;
  private int namedResolved;
  private int contrary;
  private int contraryRight;

  void wanted() {
    gold++;
  }

  void found() {
    found++;
  }

  /** Counts a claim that was found with its type. */
  void matched(GoldClaim claim, Set<Trait> traits) {
    typed++;
    traits.forEach(trait -> right.merge(trait, 1, Integer::sum));
    full += traits.containsAll(FULL) ? 1 : 0;
    strict += traits.containsAll(STRICT) ? 1 : 0;
    if (claim.sourced()) {
      named++;
      namedRight += traits.contains(Trait.SOURCE) ? 1 : 0;
      namedResolved += traits.contains(Trait.RESOLVED) ? 1 : 0;
    }
    if (claim.contrary()) {
      contrary++;
      contraryRight += traits.contains(Trait.STANCE) ? 1 : 0;
    }
  }

  Score typed() {
    return score(typed);
  }

  Score full() {
    return score(full);
  }

  Score strict() {
    return score(strict);
  }

  private Score score(int right) {
    Score score = new Score();
    score.add(right, found, gold);
    return score;
  }

  /** The share of the claims found that have a trait right. */
  double accuracy(Trait trait) {
    return share(right.getOrDefault(trait, 0), typed);
  }

  /** The same of the claims that somebody is the source of. */
  double named() {
    return share(namedRight, named);
  }

  double resolved() {
    return share(namedResolved, named);
  }

  double denials() {
    return share(contraryRight, contrary);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
