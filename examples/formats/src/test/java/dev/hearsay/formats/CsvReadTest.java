package dev.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Extraction;
import dev.hearsay.claim.Claim;
import dev.hearsay.compare.Comparison;
import dev.hearsay.output.ComparisonCsv;
import dev.hearsay.output.Csv;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Commons CSV reads the comma- and tab-separated values. */
class CsvReadTest {
  private static final CSVFormat COMMAS =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static List<CSVRecord> read(String file, CSVFormat format) throws IOException {
    try (CSVParser parser = CSVParser.parse(file, format)) {
      return parser.getRecords();
    }
  }

  private static String file(Csv csv) {
    return csv.header() + Texts.all().stream().map(csv::render).collect(Collectors.joining());
  }

  @Test
  void theColumnsAreThoseThatAnAnalystExpects() throws IOException {
    try (CSVParser parser = CSVParser.parse(Csv.commas().header(), COMMAS)) {
      assertThat(parser.getHeaderNames())
          .containsSubsequence("type", "low", "best", "high", "bound", "who", "side", "place")
          .containsSubsequence("event_date", "source", "source_kind", "stance", "said_on")
          .containsSubsequence("medium", "headline", "publisher", "url", "quote", "start", "end");
    }
  }

  @Test
  void eachClaimIsARow() throws IOException {
    List<Claim> claims =
        Texts.all().stream().map(Extraction::claims).flatMap(List::stream).toList();
    List<CSVRecord> rows = read(file(Csv.commas()), COMMAS);
    assertThat(rows).hasSameSizeAs(claims).hasSizeGreaterThan(100);
    for (int i = 0; i < rows.size(); i++) {
      CSVRecord row = rows.get(i);
      Claim claim = claims.get(i);
      assertThat(row.isConsistent()).isTrue();
      assertThat(row.get("type")).isEqualTo(claim.type().name());
      assertThat(row.get("best")).isEqualTo(number(claim));
      assertThat(row.get("said_on")).isEqualTo(Objects.toString(claim.saidOn(), ""));
      assertThat(row.get("start")).isEqualTo(String.valueOf(claim.figure().number().start()));
    }
  }

  private static String number(Claim claim) {
    var value = claim.figure().value();
    return value == null ? "" : value.stripTrailingZeros().toPlainString();
  }

  @Test
  void tabsSayTheSame() throws IOException {
    List<CSVRecord> commas = read(file(Csv.commas()), COMMAS);
    List<CSVRecord> tabs = read(file(Csv.tabs()), COMMAS.builder().setDelimiter('\t').get());
    assertThat(tabs.stream().map(CSVRecord::toMap))
        .containsExactlyElementsOf(commas.stream().map(CSVRecord::toMap).toList());
  }

  @Test
  void noCellStartsAFormula() throws IOException {
    for (CSVRecord row : read(file(Csv.commas()), COMMAS)) {
      assertThat(row.toList()).noneMatch(cell -> cell.matches("(?s)[=+@\\t\\r\\n].*"));
    }
  }

  @Test
  void aComparisonHasARowForEachClaim() throws IOException {
    List<CSVRecord> rows = read(ComparisonCsv.render(Comparison.of(Texts.all())), COMMAS);
    assertThat(rows).hasSize(Texts.all().stream().mapToInt(found -> found.claims().size()).sum());
    assertThat(rows).allMatch(CSVRecord::isConsistent);
    assertThat(rows)
        .anyMatch(
            row ->
                row.get("contradicts").equals("Helga Tamm")
                    && row.get("source").equals("Lorvanian Labor Ministry"));
  }
}
