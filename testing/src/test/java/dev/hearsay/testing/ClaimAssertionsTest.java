package dev.hearsay.testing;

import static dev.hearsay.testing.Amount.about;
import static dev.hearsay.testing.Amount.atLeast;
import static dev.hearsay.testing.Amount.between;
import static dev.hearsay.testing.Amount.exactly;
import static dev.hearsay.testing.ClaimAssertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.BDDAssertions.then;

import dev.hearsay.Article;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Assertions that hold, and what is said by those that do not. */
class ClaimAssertionsTest {
  private static final Article ARTICLE =
      Article.of(
              """
              The Northern Intelligence Office (NIO) said on Monday that at least 300 Karsk soldiers \
              had been killed in Arvenholm. The Karsk army denied that it had lost 41 tanks.

              Police counted 12 kites. Between 20 and 30 people were injured in Tarn.
              """)
          .publishedOn(LocalDate.of(2025, 5, 7));

  private static String failureOf(ThrowingCallable assertion) {
    return String.valueOf(catchThrowableOfType(AssertionError.class, assertion).getMessage());
  }

  @Test
  void aClaimIsFoundByAllThatIsSaidOfIt() {
    assertThat(ARTICLE)
        .claims("casualties.killed", atLeast(300))
        .by("NIO")
        .by("Northern Intelligence Office")
        .about("Karsk soldiers")
        .in("Arvenholm")
        .saidOn("2025-05-05")
        .asserted();
    assertThat(ARTICLE).claims("equipment.destroyed").of(41).by("Karsk army").denied();
    assertThat(ARTICLE).claims("casualties.wounded", between(20, 30)).byThePublisher();
    assertThat(ARTICLE).hasClaims(3).doesNotClaim("people.displaced");
  }

  @Test
  void readsAPlainText() {
    assertThat("Some 40 tanks were destroyed, the ministry said.")
        .claims("equipment.destroyed", about(40));
  }

  @Test
  void aWrongSourceIsShownBesideTheRightOne() {
    then(failureOf(() -> assertThat(ARTICLE).claims("casualties.killed").by("NSA")))
        .startsWith("no claim of type casualties.killed, by NSA\nfound, the nearest first:\n")
        .contains(
            "- casualties.killed of AT_LEAST 300 about Karsk soldiers, by Northern Intelligence"
                + " Office",
            "in Arvenholm, at 1:",
            "    by Northern Intelligence Office",
            ", not by NSA")
        .contains("    of type equipment.destroyed, not of type casualties.killed");
  }

  @Test
  void anotherBoundIsAnotherAmount() {
    then(failureOf(() -> assertThat(ARTICLE).claims("casualties.killed", exactly(300))))
        .contains("    of AT_LEAST 300, not of EXACT 300\n");
  }

  @Test
  void theNearestClaimStandsFirst() {
    String message =
        failureOf(
            () ->
                assertThat(ARTICLE).claims("casualties.wounded", between(20, 30)).in("Arvenholm"));
    then(message.lines().toList().get(2)).startsWith("- casualties.wounded");
    then(message).contains("in Tarn, not in Arvenholm");
  }

  @Test
  void figuresWithoutAClaimAreNamed() {
    then(failureOf(() -> assertThat(ARTICLE).claims("sport.flown")))
        .contains("figures that no rule claims:\n- “12 kites” (OBJECT, EXACT 12) at 3:16");
    then(failureOf(() -> assertThat("The tide is low.").claims("sport.flown")))
        .isEqualTo("no claim of type sport.flown: no claim was found at all");
  }

  @Test
  void whatShouldNotBeClaimedIsShown() {
    then(failureOf(() -> assertThat(ARTICLE).doesNotClaim("equipment.destroyed")))
        .startsWith("expected no claim of type equipment.destroyed\nfound:\n- equipment.destroyed")
        .contains("EXACT 41");
    then(failureOf(() -> assertThat(ARTICLE).hasClaims(2)))
        .startsWith("expected 2 claims but found 3\nfound:\n- casualties.killed");
  }

  @Test
  void theDescriptionStandsBeforeTheFailure() {
    then(failureOf(() -> assertThat(ARTICLE).as("Arvenholm").claims("crime.stolen")))
        .startsWith("[Arvenholm] no claim of type crime.stolen");
    then(failureOf(() -> assertThat(ARTICLE).as("Tarn").claims("casualties.killed").by("X")))
        .startsWith("[Tarn] no claim of type casualties.killed, by X");
  }
}
