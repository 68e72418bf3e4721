package dev.hearsay.robustness;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What broke once. A line of {@code cases.txt} is a text as a string of JSON. */
class CasesTest {
  static Stream<String> cases() throws IOException {
    return Resources.readLines(
            Resources.getResource(CasesTest.class, "cases.txt"), StandardCharsets.UTF_8)
        .stream()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> Invariants.tree(line).asText());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void holds(String text) {
    Reading.check(Reading.SHIPPED, text);
    Reading.check(Reading.CHANCE, text);
  }
}
