package dev.hearsay.opennlp;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The sentences of {@code attributions.txt}, each with all that is to be found in it. */
class AttributionCorpusTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 18);
  private static final Extractor EXTRACTOR =
      Extractor.builder().engine(OpenNlpEngine.load()).build();

  @TestFactory
  Stream<DynamicTest> findsWhoSaysWhat() throws IOException {
    return cases().stream()
        .map(
            sentence ->
                DynamicTest.dynamicTest(
                    sentence.text(),
                    () ->
                        assertThat(found(sentence.text()))
                            .containsExactlyInAnyOrderElementsOf(sentence.expected())));
  }

  private static List<String> found(String text) {
    Extraction extraction = EXTRACTOR.extract(Article.of(text).publishedOn(PUBLISHED));
    List<String> found = new ArrayList<>();
    for (Attribution attribution : extraction.attributions()) {
      found.add(line(text, attribution));
    }
    extraction.notes().forEach(note -> found.add("note " + note.code()));
    return found;
  }

  private static String line(String text, Attribution attribution) {
    Source source = attribution.source();
    String content =
        attribution.content().stream()
            .map(span -> text.substring(span.start(), span.end()))
            .collect(joining(" … "));
    String line =
        String.join(
            " | ",
            source == null ? "-" : Objects.requireNonNull(source.text()),
            attribution.cue().text(),
            attribution.cue().stance().name(),
            content);
    return attribution.saidOn() == null ? line : line + " | " + attribution.saidOn();
  }

  private static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    AttributionCorpusTest.class.getResourceAsStream("attributions.txt")),
                StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        if (line.startsWith("> ")) {
          cases.add(new Case(line.substring(2), new ArrayList<>()));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          cases.get(cases.size() - 1).expected().add(line);
        }
      }
    }
    return cases;
  }

  private record Case(String text, List<String> expected) {}
}
