package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "\uD83D\uDE00 then \uD83D\uDE00", "\uDE00\uD83D lone", "x\uD83D"})
  void agreesWithTheCountOfTheText(String text) {
    CodePoints offsets = CodePoints.of(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!inside) {
        assertThat(offsets.at(i)).isEqualTo(text.codePointCount(0, i));
      }
    }
  }
}
