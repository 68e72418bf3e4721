package dev.hearsay.accuracy;

import dev.hearsay.claim.Claim;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds for each claim of the gold the one that was found for it; each serves once. */
final class ClaimMatching {
  private final List<Claim> found;
  private final Set<Claim> used = new HashSet<>();

  ClaimMatching(List<Claim> found) {
    this.found = found;
  }

  /**
   * The claim of the same type with half of the number or its value; the right value goes first.
   */
  Optional<Claim> take(GoldClaim gold) {
    Optional<Claim> best =
        found.stream()
            .filter(claim -> claim.type().name().equals(gold.type()) && !used.contains(claim))
            .filter(claim -> fits(gold, claim))
            .max(
                Comparator.comparing((Claim claim) -> Numbers.same(claim.figure(), gold.fields()))
                    .thenComparing(claim -> gold.overlap(claim.figure().number()))
                    .thenComparing(claim -> -found.indexOf(claim)));
    best.ifPresent(used::add);
    return best;
  }

  private static boolean fits(GoldClaim gold, Claim claim) {
    double overlap = gold.overlap(claim.figure().number());
    return overlap > 0 && (overlap >= 0.5 || Numbers.same(claim.figure(), gold.fields()));
  }
}
