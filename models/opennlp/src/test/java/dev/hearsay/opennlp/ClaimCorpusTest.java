package dev.hearsay.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.attribution.Cue;
import dev.hearsay.claim.Claim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts of our own with the claims that they make: a line of text, then a line for each claim, with
 * its type, the words of its number, and who is counted; {@code DENY} and {@code NEGATIVE} where it
 * is denied or did not happen.
 */
class ClaimCorpusTest {
  private static final Extractor EXTRACTOR =
      Extractor.builder().engine(OpenNlpEngine.load()).build();

  @TestFactory
  Stream<DynamicTest> findsTheClaimsOfTheCorpus() throws IOException {
    return cases().stream().map(c -> DynamicTest.dynamicTest(c.text(), () -> check(c)));
  }

  private static void check(Case expected) {
    Article article = Article.of(expected.text()).publishedOn(LocalDate.of(2025, 6, 10));
    assertThat(EXTRACTOR.extract(article).claims().stream().map(ClaimCorpusTest::line))
        .containsExactlyInAnyOrderElementsOf(expected.claims());
  }

  private static String line(Claim claim) {
    String line = claim.type() + " | " + claim.figure().number().text() + " | " + claim.who();
    if (claim.stance() == Cue.Stance.DENY) {
      line += " | DENY";
    }
    return claim.polarity() == Claim.Polarity.NEGATIVE ? line + " | NEGATIVE" : line;
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream stream = ClaimCorpusTest.class.getResourceAsStream("claims.txt")) {
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        if (line.startsWith("  ")) {
          cases.get(cases.size() - 1).claims().add(line.strip());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          cases.add(new Case(line, new ArrayList<>()));
        }
      }
    }
    return cases;
  }

  /** A text and the claims that it makes. */
  private record Case(String text, List<String> claims) {}
}
