package dev.hearsay.regression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Extractor;
import dev.hearsay.testing.RegressionCase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each article of the folder is a case: a text and, beside it, what is to be found in it. */
class RegressionTest {
  private static final Extractor EXTRACTOR = Extractor.builder().build();

  static List<RegressionCase> articles() throws IOException {
    return RegressionCase.in(Path.of("src", "test", "resources", "articles"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("articles")
  void findsWhatIsExpected(RegressionCase article) throws IOException {
    assertThat(article.differences(EXTRACTOR)).as(article.name()).isEmpty();
  }
}
