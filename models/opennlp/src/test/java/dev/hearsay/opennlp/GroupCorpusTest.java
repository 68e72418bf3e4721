package dev.hearsay.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.ClaimGroup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Articles of our own with the groups that their claims form, blank lines between them: the lines
 * of the article, then a line for each group, with its type, its low, best and high estimate, and
 * the words of its numbers, each but the first with its relation to an earlier one.
 */
class GroupCorpusTest {
  private static final Extractor EXTRACTOR =
      Extractor.builder().engine(OpenNlpEngine.load()).build();

  @TestFactory
  Stream<DynamicTest> formsTheGroupsOfTheCorpus() throws IOException {
    try (InputStream stream = GroupCorpusTest.class.getResourceAsStream("groups.txt")) {
      String corpus = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(corpus.split("\n\n"))
          .skip(1)
          .map(entry -> DynamicTest.dynamicTest(entry, () -> check(entry.lines().toList())));
    }
  }

  private static void check(List<String> lines) {
    String text =
        lines.stream().filter(line -> !line.startsWith("  ")).collect(Collectors.joining("\n\n"));
    Article article = Article.of(text).publishedOn(LocalDate.of(2025, 6, 10));
    assertThat(EXTRACTOR.extract(article).claimGroups().stream().map(GroupCorpusTest::line))
        .containsExactlyElementsOf(
            lines.stream().filter(line -> line.startsWith("  ")).map(String::strip).toList());
  }

  private static String line(ClaimGroup group) {
    return "%s | %s / %s / %s | %s"
        .formatted(
            group.type(),
            group.low(),
            group.best(),
            group.high(),
            group.claims().stream()
                .map(claim -> number(claim, group))
                .collect(Collectors.joining(", ")));
  }

  private static String number(Claim claim, ClaimGroup group) {
    return claim.figure().number().text()
        + group.relations().stream()
            .filter(relation -> relation.claim().equals(claim))
            .map(relation -> " " + relation.kind())
            .collect(Collectors.joining());
  }
}
