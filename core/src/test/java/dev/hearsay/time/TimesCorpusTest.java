package dev.hearsay.time;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Finds the times of {@code times.txt}, which says how it is written. */
class TimesCorpusTest {
  @TestFactory
  Stream<DynamicTest> corpus() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    LocalDate published = null;
    String expected = "none";
    for (String line : lines()) {
      if (line.startsWith("published ")) {
        String day = line.substring(10);
        published = day.equals("unknown") ? null : LocalDate.parse(day);
      } else if (line.startsWith("= ")) {
        expected = line.substring(2);
      } else {
        Case wording = new Case(line, expected, published);
        tests.add(DynamicTest.dynamicTest(published + " " + line, wording::check));
      }
    }
    assertThat(tests).hasSizeGreaterThan(250);
    return tests.stream();
  }

  private static List<String> lines() throws IOException {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                TimesCorpusTest.class.getResourceAsStream("times.txt"), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  /** A wording with what it should mean. */
  private record Case(String wording, String expected, @Nullable LocalDate published) {
    void check() {
      int start = wording.indexOf('[');
      int end = wording.indexOf(']') - 1;
      String text = wording.replace("[", "").replace("]", "");
      List<TimeExpression> found = Times.find(HandTagger.tag(text), published);
      assertThat(found.isEmpty() ? "none" : found.stream().map(Case::text).collect(joining(" + ")))
          .as("%s", found)
          .isEqualTo(expected);
      if (start >= 0) {
        assertThat(found.get(0).text()).isEqualTo(text.substring(start, end));
      }
      assertThat(found)
          .allSatisfy(
              time -> assertThat(text.substring(time.start(), time.end())).isEqualTo(time.text()));
    }

    private static String text(TimeExpression time) {
      return time.type()
          + " "
          + (time.value() == null ? "?" : time.value())
          + (time.mod() == null ? "" : " " + time.mod());
    }
  }
}
