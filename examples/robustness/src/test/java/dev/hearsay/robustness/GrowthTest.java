package dev.hearsay.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Article;
import dev.hearsay.Extractor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reading costs grows as the text does, whatever is repeated in it. */
class GrowthTest {
  /** Between linear cost (8) and quadratic (64), with room for caches and the collector. */
  private static final double BOUND = 24;

  private static final int LENGTH = 4_000;

  /** Words of one kind alike, so that nothing breaks the row. */
  private static final Extractor EXTRACTOR =
      Extractor.builder().engine(new ChanceEngine(0)).build();

  private static final Growth READING = new Growth(text -> EXTRACTOR.extract(Article.of(text)));

  static Stream<String> pieces() {
    return Nasty.REPEATED.stream();
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void isLinear(String piece) {
    assertThat(READING.of(piece, LENGTH)).isLessThan(BOUND);
  }

  @Test
  void theMeasureTellsQuadraticCost() {
    Growth quadratic = new Growth(GrowthTest::compareAll);
    assertThat(quadratic.of("x", LENGTH)).isGreaterThan(BOUND);
  }

  private static void compareAll(String text) {
    int same = 0;
    for (int i = 0; i < text.length(); i++) {
      for (int k = 0; k < text.length(); k++) {
        same += text.charAt(i) == text.charAt(k) ? 1 : 0;
      }
    }
    assertThat(same).isPositive();
  }
}
