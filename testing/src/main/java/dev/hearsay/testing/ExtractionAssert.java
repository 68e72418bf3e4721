package dev.hearsay.testing;

import dev.hearsay.Extraction;
import dev.hearsay.claim.Claim;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Asserts on what was found in a text. Made by {@link ClaimAssertions}. */
public final class ExtractionAssert extends AbstractAssert<ExtractionAssert, Extraction> {
  ExtractionAssert(Extraction actual) {
    super(actual, ExtractionAssert.class);
  }

  /** Asserts that there is a claim of a type; what follows says which. */
  public ClaimAssert claims(String type) {
    isNotNull();
    return ClaimAssert.among(actual, info)
        .narrowed(
            new Trait("of type " + type, claim -> claim.type().name().equals(type), Traits::type));
  }

  /** Asserts that there is a claim of a type and an amount; what follows says which. */
  public ClaimAssert claims(String type, Amount amount) {
    return claims(type).of(amount);
  }

  /** Asserts that no claim has this type. */
  public ExtractionAssert doesNotClaim(String type) {
    isNotNull();
    List<Claim> found =
        actual.claims().stream().filter(claim -> claim.type().name().equals(type)).toList();
    if (!found.isEmpty()) {
      throw failure("%s", "expected no claim of type " + type + Portrait.listed(actual, found));
    }
    return this;
  }

  /** Asserts how many claims there are. */
  public ExtractionAssert hasClaims(int count) {
    isNotNull();
    if (actual.claims().size() != count) {
      throw failure(
          "%s",
          "expected "
              + count
              + " claims but found "
              + actual.claims().size()
              + Portrait.listed(actual, actual.claims()));
    }
    return this;
  }
}
