package dev.hearsay.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.Extractor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A folder of texts with expectations, as a user keeps it. */
class RegressionCaseTest {
  private static final Extractor EXTRACTOR = Extractor.builder().build();
  private static final String TEXT =
      """
      Two scouts of the Northern Guard were killed near Arvenholm, the ministry said.
      Seven tanks were destroyed in Tarn.
      """;
  private static final String KILLED =
      "claim casualties.killed | Two | EXACT 2 | scouts | ministry | ASSERT POSITIVE | Arvenholm"
          + " | - | -";
  private static final String DESTROYED =
      "claim equipment.destroyed | Seven | EXACT 7 | tanks | - | ASSERT POSITIVE | Tarn | - | -";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void text() throws IOException {
    Files.writeString(folder.resolve("scouts.txt"), TEXT);
  }

  private RegressionCase only() throws IOException {
    List<RegressionCase> cases = RegressionCase.in(folder);
    assertThat(cases).hasSize(1);
    return cases.get(0);
  }

  private List<Difference> expecting(String... lines) throws IOException {
    Files.writeString(folder.resolve("scouts.expected"), String.join("\n", lines));
    return only().differences(EXTRACTOR);
  }

  @Test
  void whatIsExpectedDoesNotDiffer() throws IOException {
    assertThat(expecting("published: 2025-05-06", "# scouts", "", KILLED, DESTROYED)).isEmpty();
  }

  @Test
  void starsAndColumnsLeftOffMatchAnything() throws IOException {
    assertThat(expecting("claim casualties.killed | * | EXACT 2", "claim equipment.destroyed"))
        .isEmpty();
    assertThat(expecting("claim * | * | EXACT 3", "claim *"))
        .containsExactly(Difference.missing("claim * | * | EXACT 3"));
  }

  @Test
  void tellsWhatIsMissingAndWhatIsUnexpected() throws IOException {
    assertThat(expecting("claim casualties.killed | * | EXACT 3", DESTROYED))
        .extracting(Difference::toString)
        .containsExactly(
            "missing: claim casualties.killed | * | EXACT 3", "unexpected, at 1:1: " + KILLED);
  }

  @Test
  void knownFailuresAreNoDifferencesUntilTheyAreMended() throws IOException {
    assertThat(expecting("! " + KILLED, DESTROYED, "? claim people.displaced")).isEmpty();
    assertThat(expecting(KILLED, "? " + DESTROYED))
        .extracting(Difference::toString)
        .containsExactly("mended, at 2:1: " + DESTROYED);
    assertThat(expecting(KILLED, DESTROYED, "! claim people.displaced"))
        .extracting(Difference::kind)
        .containsExactly(Difference.Kind.MISSING);
  }

  @Test
  void comparesTheKindsThatAreAskedFor() throws IOException {
    assertThat(expecting("checks: figures", "figure Two scouts | EXACT 2 | PEOPLE"))
        .extracting(Difference::finding)
        .containsExactly("figure Seven tanks | EXACT 7 | OBJECT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "published: May 6; scouts.expected:1: 'May 6' is no date like 2025-02-04",
        "checks: claim; :1: 'claim' is none of entities, figures, attributions, claims",
        "publishd: 2025-05-06; :1: neither a finding",
        "'title: a\ntitle: b'; :2: 'title' is said twice",
      })
  void aBadFileIsAnErrorWithItsPlace(String lines, String message) {
    assertThatThrownBy(() -> expecting(lines))
        .isInstanceOf(ExpectationException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aTextThatIsNoUtf8IsAnError() throws IOException {
    Files.write(folder.resolve("scouts.txt"), "Kröte".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> only().differences(EXTRACTOR))
        .isInstanceOf(ExpectationException.class)
        .hasMessageContaining("scouts.txt: is not UTF-8");
  }

  @Test
  void acceptingWritesWhatIsFound() throws IOException {
    only().accept(EXTRACTOR);
    assertThat(folder.resolve("scouts.expected")).content().contains(KILLED + "\n" + DESTROYED);
    assertThat(only().differences(EXTRACTOR)).isEmpty();
  }

  @Test
  void acceptingKeepsWhatPeopleWrote() throws IOException {
    expecting(
        "# of May",
        "published: 2025-05-06",
        "",
        "! claim casualties.killed | Two",
        "claim equipment.destroyed | Six",
        "# left",
        "? claim people.displaced | * | EXACT 5");
    only().accept(EXTRACTOR);
    assertThat(folder.resolve("scouts.expected"))
        .hasContent(
            """
            # of May
            published: 2025-05-06

            ! claim casualties.killed | Two
            %s
            # left
            ? claim people.displaced | * | EXACT 5
            """
                .formatted(DESTROYED));
    assertThat(only().differences(EXTRACTOR)).isEmpty();
  }

  @Test
  void acceptingUnmarksWhatIsMended() throws IOException {
    expecting("? " + DESTROYED, KILLED);
    only().accept(EXTRACTOR);
    assertThat(folder.resolve("scouts.expected")).hasContent(DESTROYED + "\n" + KILLED + "\n");
  }

  @Test
  void foldersInFoldersCount() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/a.txt"), "");
    assertThat(RegressionCase.in(folder))
        .extracting(RegressionCase::name)
        .containsExactly("b/a.txt", "scouts.txt");
  }
}
