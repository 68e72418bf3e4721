package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.hearsay.compare.Comparison;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample, and the same article with a union that says otherwise. */
class ComparisonWritersTest {
  private static final Comparison COMPARISON =
      Comparison.of(List.of(Sample.extraction(), Sample.disputed()));

  @Test
  void theTableShowsAccountsByDayAndWhoContradictsWhom() {
    assertThat(ComparisonTable.ofWidth(120).render(COMPARISON))
        .isEqualTo(
            """
            casualties.killed: "guards", Tarn · 2025-02-03 · 2 articles · 10 to 40, best 40
            DAY         FIGURE  WHO       SOURCE  CUE   ARTICLE
            2025-02-03  ≥ 40    "guards"  Navy    said  =1+1 in "Tarn", <b>said</b>
            2025-02-03  ≥ 40    "guards"  Navy    said  =1+1 in "Tarn", <b>said</b>
            2025-02-04  ≤ 10    "guards"  Union         =1+1 in "Tarn", <b>said</b>
            contradiction: Union says ≤ 10; Navy says ≥ 40

            1 event in several articles, no others in one article each
            """);
  }

  @Test
  void theCsvHasARowForEachAccount() {
    List<NamedCsvRecord> rows =
        CsvReader.builder().ofNamedCsvRecord(ComparisonCsv.render(COMPARISON)).stream().toList();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(2).getFieldsAsMap())
        .containsEntry("event", "v1")
        .containsEntry("event_articles", "2")
        .containsEntry("day", "2025-02-04")
        .containsEntry("contradicts", "Navy")
        .containsEntry("source", "Union")
        .containsEntry("high", "10");
    assertThat(rows.get(0).getField("headline")).startsWith("'=1+1");
  }

  @Test
  void theJsonNamesArticlesClaimsAndAccounts() throws IOException {
    JsonNode event = new ObjectMapper().readTree(ComparisonJson.render(COMPARISON)).at("/events/0");
    assertThat(event.get("articles").asInt()).isEqualTo(2);
    assertThat(event.at("/accounts/2/article").asInt()).isEqualTo(1);
    assertThat(event.at("/accounts/2/claim").asText()).isEqualTo("c2");
    assertThat(event.at("/disputes/0/kind").asText()).isEqualTo("FIGURES");
    assertThat(event.at("/disputes/0/by").asInt()).isEqualTo(2);
    assertThat(event.at("/disputes/0/of").asInt()).isZero();
    assertThat(ComparisonJson.schema()).contains("\"hearsay-comparison/1\"");
  }

  @Test
  void thePageShowsTheEventWithAChart() {
    assertThat(Html.render(COMPARISON))
        .contains("<h1>1 event in several articles</h1>")
        .contains("<h2>casualties.killed: &quot;guards&quot;, Tarn</h2>")
        .contains("<figure class=\"chart\">", "disputed</small>")
        .contains("<a rel=\"noopener noreferrer\" href=\"https://example.org/1\">");
  }

  @Test
  void withoutArticlesThereIsNothingToSay() {
    Comparison none = Comparison.of(List.of());
    assertThat(ComparisonTable.ofWidth(80).render(none))
        .isEqualTo("no events in several articles, no others in one article each\n");
    assertThat(ComparisonCsv.render(none).lines()).hasSize(1);
    assertThat(ComparisonJson.render(none))
        .isEqualTo("{\"schema\":\"hearsay-comparison/1\",\"events\":[]}");
    assertThat(Html.render(none)).contains("Nobody denies what another says");
  }
}
