package dev.hearsay.programs;

import static dev.hearsay.testing.Amount.atLeast;
import static dev.hearsay.testing.ClaimAssertions.assertThat;

import dev.hearsay.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A newsroom's regression test: what must be found in texts of its own. */
class OurTextsTest {
  @Test
  void theTollHasItsSourceAndItsDay() {
    Article article =
        Article.of(
                "At least 40 soldiers were killed near Arvenholm, the Defense Ministry said on"
                    + " Monday.")
            .publishedOn(LocalDate.of(2025, 3, 12));
    assertThat(article)
        .claims("casualties.killed", atLeast(40))
        .by("Defense Ministry")
        .in("Arvenholm")
        .saidOn("2025-03-10");
  }

  @Test
  void aTextIsAllItTakes() {
    assertThat("At least 40 soldiers were killed near Arvenholm, the Defense Ministry said.")
        .claims("casualties.killed", atLeast(40))
        .by("Defense Ministry");
  }

  @Test
  void paradesAreNoDeployments() {
    assertThat("Some 40 soldiers marched past the palace.").doesNotClaim("troops.deployed");
  }
}
