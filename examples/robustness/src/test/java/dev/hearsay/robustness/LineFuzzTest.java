package dev.hearsay.robustness;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;

/** The whole line under a fuzzer that sees which code a text reaches. */
class LineFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void anyText(@NotNull String text) {
    Reading.check(Reading.CHANCE, text);
  }
}
