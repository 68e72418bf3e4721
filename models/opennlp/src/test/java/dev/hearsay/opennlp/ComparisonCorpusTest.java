package dev.hearsay.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.compare.Account;
import dev.hearsay.compare.Comparison;
import dev.hearsay.compare.Event;
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
 * Articles of our own with the events that their claims make up, blank lines between the cases: a
 * line of date, publisher and text for each article, then for each event its type, place and number
 * of articles, and who tells which figure; and below it, who contradicts whom.
 */
class ComparisonCorpusTest {
  private static final Extractor EXTRACTOR =
      Extractor.builder().engine(OpenNlpEngine.load()).build();

  @TestFactory
  Stream<DynamicTest> makesTheEventsOfTheCorpus() throws IOException {
    try (InputStream stream = ComparisonCorpusTest.class.getResourceAsStream("comparisons.txt")) {
      String corpus = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(corpus.split("\n\n"))
          .skip(1)
          .map(entry -> DynamicTest.dynamicTest(entry, () -> check(entry.lines().toList())));
    }
  }

  private static void check(List<String> lines) {
    List<Extraction> articles =
        lines.stream()
            .filter(line -> line.contains(" | ") && !line.startsWith(" "))
            .map(ComparisonCorpusTest::article)
            .map(EXTRACTOR::extract)
            .toList();
    assertThat(Comparison.of(articles).events().stream().flatMap(ComparisonCorpusTest::lines))
        .containsExactlyElementsOf(
            lines.stream().filter(line -> line.startsWith("  ")).map(String::strip).toList());
  }

  private static Article article(String line) {
    List<String> fields = Splitter.on(" | ").splitToList(line);
    Article article = Article.of(fields.get(2)).from(fields.get(1));
    return fields.get(0).equals("undated")
        ? article
        : article.publishedOn(LocalDate.parse(fields.get(0)));
  }

  private static Stream<String> lines(Event event) {
    String accounts =
        event.accounts().stream().map(ComparisonCorpusTest::told).collect(Collectors.joining(", "));
    String first =
        "%s | %s | %d | %s".formatted(event.type(), event.place(), event.articles(), accounts);
    return Stream.concat(
        Stream.of(first),
        event.disputes().stream()
            .map(one -> one.kind() + " " + told(one.by()) + " / " + told(one.of())));
  }

  private static String told(Account account) {
    return account.teller()
        + (account.asserts() ? " " : " not ")
        + account.claim().figure().number().text()
        + (account.part() ? " (part)" : "");
  }
}
