package dev.hearsay.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text gives a cast whose places are those of the text, in time that grows with it. */
class EntitiesTotalityTest {
  static Stream<String> nasty() {
    return Stream.of(
        "",
        " ",
        "'s",
        "- - -",
        "\u0000 He \ud800 said",
        "(".repeat(2_000) + "UN" + ")".repeat(2_000),
        "Al-".repeat(5_000),
        "Gen. ".repeat(5_000),
        "President of the President of ".repeat(2_000),
        "Ana Smith, the mayor, ".repeat(2_000),
        "He said he said. ".repeat(3_000),
        "John Smith met Mary Smith. ".repeat(2_000),
        "THE MINISTRY OF THE ARMY SAID ".repeat(1_000));
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void keepsItsPlaces(String text) {
    Cast cast = Entities.resolve(PlainTagger.tag(text));
    int start = 0;
    for (Mention mention : cast.mentions()) {
      assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
      assertThat(mention.start()).isGreaterThanOrEqualTo(start);
      start = mention.start();
    }
  }
}
