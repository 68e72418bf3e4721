package dev.hearsay.opennlp.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.opennlp.train.NamedSentence.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HarmonizerTest {
  private static final Harmonizer HARMONIZER =
      new Harmonizer(
          Set.of("French", "Kurds"), Set.of("gen.", "president"), Set.of("Trinidad and Tobago"));

  private static List<Span> harmonize(String text, Span... names) {
    return HARMONIZER
        .harmonize(new NamedSentence(List.of(text.split(" ", -1)), List.of(names)))
        .names();
  }

  @Test
  void leavesTitlesAndArticlesOut() {
    assertThat(harmonize("President Gen. Ada Lund spoke", new Span(0, 4, "PERSON")))
        .containsExactly(new Span(2, 4, "PERSON"));
    assertThat(harmonize("the Red Cross left", new Span(0, 3, "ORGANIZATION")))
        .containsExactly(new Span(1, 3, "ORGANIZATION"));
    assertThat(harmonize("President spoke", new Span(0, 1, "PERSON"))).isEmpty();
  }

  @Test
  void tellsNationsFromPlaces() {
    assertThat(harmonize("French troops met Kurds", new Span(0, 1, "LOCATION")))
        .containsExactly(new Span(0, 1, "NATIONALITY"), new Span(3, 4, "NATIONALITY"));
  }

  @Test
  void takesListsApart() {
    assertThat(harmonize("in Rome , Oslo and Bern", new Span(1, 6, "LOCATION")))
        .containsExactly(
            new Span(1, 2, "LOCATION"), new Span(3, 4, "LOCATION"), new Span(5, 6, "LOCATION"));
    assertThat(harmonize("in Trinidad and Tobago", new Span(1, 4, "LOCATION")))
        .containsExactly(new Span(1, 4, "LOCATION"));
    assertThat(harmonize("the Ministry of Trade and Labour", new Span(0, 6, "ORGANIZATION")))
        .containsExactly(new Span(1, 6, "ORGANIZATION"));
  }

  @Test
  void leavesOtherTypesOut() {
    assertThat(harmonize("in May", new Span(1, 2, "DATE"))).isEmpty();
  }
}
