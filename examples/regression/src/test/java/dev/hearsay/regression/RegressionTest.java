package dev.hearsay.regression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Extractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each article of the folder is a case: a text and, beside it, what is to be found in it. */
class RegressionTest {
  private static final Path ARTICLES = Path.of("src", "test", "resources", "articles");
  private static final Extractor EXTRACTOR = Extractor.builder().build();

  static Stream<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void findsWhatIsExpected(Path text) throws IOException {
    Expectation expected = Expectation.read(text);
    assertThat(expected.difference(Findings.of(EXTRACTOR.extract(expected.article())))).isNull();
  }
}
