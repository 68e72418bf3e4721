package dev.hearsay.ownengine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Extraction;
import dev.hearsay.Hearsay;
import org.junit.jupiter.api.Test;

/** The only engine on the class path is the one that reads. */
class WordListEngineTest {
  @Test
  void isFoundAndReads() {
    Extraction found =
        Hearsay.read("At least 40 soldiers were killed near Arvenholm, the ministry said.");
    assertThat(found.claims())
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.type().name()).isEqualTo("casualties.killed");
              assertThat(claim.figure().value()).isEqualByComparingTo("40");
              assertThat(claim.source().name()).isEqualTo("ministry");
              assertThat(claim.place()).isNotNull();
            });
    assertThat(found.mentions()).extracting("text").contains("Arvenholm");
  }
}
