package dev.hearsay.opennlp.train;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.opennlp.train.NamedSentence.Span;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantsTest {
  private static final NamedSentence SENTENCE =
      new NamedSentence(List.of("Ada", "Lund", "left", "."), List.of(new Span(0, 2, "PERSON")));

  @Test
  void copiesSomeSentencesAsOthersWriteThem() {
    List<NamedSentence> variants = Variants.of(Collections.nCopies(40, SENTENCE));
    assertThat(variants)
        .containsExactly(
            new NamedSentence(List.of("ada", "lund", "left", "."), SENTENCE.names()),
            new NamedSentence(List.of("ADA", "LUND", "LEFT", "."), SENTENCE.names()));
  }

  @Test
  void leavesSentencesWithoutNamesAsTheyAre() {
    NamedSentence plain = new NamedSentence(List.of("it", "rained"), List.of());
    assertThat(Variants.of(List.of(plain))).isEmpty();
  }
}
