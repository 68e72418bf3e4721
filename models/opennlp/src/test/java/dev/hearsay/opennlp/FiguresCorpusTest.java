package dev.hearsay.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import dev.hearsay.figure.Figure;
import dev.hearsay.figure.Figures;
import dev.hearsay.text.Document;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.Times;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Finds the figures of {@code figures.txt}, which says how it is written. Stands here and not
 * beside {@link Figures}, since what a number counts depends on the engine's tags.
 */
class FiguresCorpusTest {
  private static final OpenNlpEngine ENGINE = new OpenNlpEngine();
  private static final CharMatcher BRACES = CharMatcher.anyOf("{}");
  private static final CharMatcher BRACKETS = CharMatcher.anyOf("[]{}");

  @TestFactory
  Stream<DynamicTest> corpus() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    String expected = "none";
    for (String line : lines()) {
      if (line.startsWith("= ")) {
        expected = line.substring(2);
      } else {
        String heading = expected;
        tests.add(DynamicTest.dynamicTest(line, () -> check(line, heading)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(400);
    return tests.stream();
  }

  private static void check(String line, String expected) {
    String numbered = BRACES.removeFrom(line);
    int start = numbered.indexOf('[');
    int end = numbered.indexOf(']') - 1;
    String text = BRACKETS.removeFrom(line);
    List<Figure> figures = figures(text);
    assertThat(figures)
        .allSatisfy(f -> assertThat(text.substring(f.start(), f.end())).isEqualTo(f.text()))
        .allSatisfy(f -> assertThat(f.encloses(f.number())).isTrue());
    if (start < 0) {
      assertThat(figures).filteredOn(f -> f.kind() != Figure.Kind.ORDINAL).isEmpty();
    } else {
      assertThat(figures)
          .filteredOn(f -> f.number().start() == start && f.number().end() == end)
          .as("%s", figures)
          .extracting(FiguresCorpusTest::summary)
          .containsExactly(expected);
    }
    if (line.contains("{")) {
      assertThat(figures)
          .filteredOn(f -> f.number().start() == start)
          .extracting(Figure::who)
          .containsExactly(line.substring(line.indexOf('{') + 1, line.indexOf('}')));
    }
  }

  private static List<Figure> figures(String text) {
    Document document = Segmenter.segment(text, null).document();
    TaggedDocument tagged = new TaggedDocument(document, ENGINE.tag(document));
    return Figures.find(tagged, Times.find(tagged, null));
  }

  private static String summary(Figure figure) {
    BigDecimal value = figure.value();
    return figure.bound()
        + " "
        + (value != null ? plain(value) : plain(figure.low()) + ".." + plain(figure.high()))
        + " "
        + figure.kind()
        + " "
        + (figure.unit() == null ? "-" : figure.unit());
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  private static List<String> lines() throws IOException {
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                FiguresCorpusTest.class.getResourceAsStream("figures.txt"),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }
}
