package dev.hearsay.output;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  private static NamedCsvRecord read(Csv csv, char separator) {
    String file = csv.header() + csv.render(Sample.extraction());
    List<NamedCsvRecord> records =
        CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(file).stream().toList();
    assertThat(records).hasSize(1);
    return records.get(0);
  }

  @Test
  void aReaderFindsEachFieldInItsColumn() {
    NamedCsvRecord row = read(Csv.commas(), ',');
    assertThat(row.getFieldsAsMap())
        .containsEntry("type", "casualties.killed")
        .containsEntry("low", "40")
        .containsEntry("best", "40")
        .containsEntry("high", "")
        .containsEntry("bound", "AT_LEAST")
        .containsEntry("who", "\"guards\"")
        .containsEntry("side", "Navy")
        .containsEntry("category", "SOLDIERS")
        .containsEntry("place", "Tarn")
        .containsEntry("event_date", "2025-02-03")
        .containsEntry("source", "Navy")
        .containsEntry("source_kind", "ORGANIZATION")
        .containsEntry("publisher", "The Daily")
        .containsEntry("published", "2025-02-04")
        .containsEntry("url", "https://example.org/1")
        .containsEntry("start", "0")
        .containsEntry("end", "11")
        .containsEntry("document", "sample");
    assertThat(row.getField("quote")).isEqualTo(Sample.TEXT.substring(0, 50));
  }

  @Test
  void tabsSeparateAsWell() {
    assertThat(read(Csv.tabs(), '\t').getFieldsAsMap())
        .isEqualTo(read(Csv.commas(), ',').getFieldsAsMap());
  }

  @Test
  void noCellOfWordsStartsAFormula() {
    NamedCsvRecord row = read(Csv.commas(), ',');
    assertThat(row.getField("headline")).startsWith("'=1+1");
    assertThat(row.getField("medium")).isEqualTo("'@radio");
  }
}
