package dev.hearsay.robustness;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.hearsay.Extraction;
import dev.hearsay.output.Brat;
import dev.hearsay.output.Conllu;
import dev.hearsay.output.Csv;
import dev.hearsay.output.Html;
import dev.hearsay.output.Json;
import dev.hearsay.output.JsonLd;
import dev.hearsay.output.Table;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whether every format can write the result, and none lets the text break out of it. */
final class Formats {
  private static final String SIGNS = "=+-@\t\r＝＋－＠";

  private Formats() {}

  static void check(Extraction found, String json, List<String> faults) {
    json(json, faults);
    json(JsonLd.claims(found).stripTrailing(), faults);
    json(JsonLd.annotations(found).stripTrailing(), faults);
    JsonNode offsets = Invariants.tree(Json.compact().inCodePoints().render(found));
    int points = found.text().codePointCount(0, found.text().length());
    for (JsonNode sentence : offsets.path("sentences")) {
      if (sentence.path("end").asInt() > points) {
        faults.add("code points are counted past the end");
      }
    }
    Table.ofWidth(80).render(found);
    Brat.render(found);
    html(Html.render(found), faults);
    conllu(Conllu.render(found), faults);
    cells(Csv.tabs().render(found), faults);
  }

  /** One line of JSON that can be stored. */
  private static void json(String json, List<String> faults) {
    String stored = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    if (!stored.equals(json)) {
      faults.add("the JSON does not survive being written as UTF-8");
    }
    if (json.indexOf('\n') >= 0) {
      faults.add("the JSON is not one line");
    }
    Invariants.tree(json);
  }

  private static void html(String html, List<String> faults) {
    for (String markup : List.of("<script>alert", "<img src=x", "href=\"javascript:")) {
      if (html.contains(markup)) {
        faults.add("the page holds markup of the text: " + markup);
      }
    }
  }

  private static void conllu(String table, List<String> faults) {
    table
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .filter(line -> line.chars().filter(c -> c == '\t').count() != 9)
        .findFirst()
        .ifPresent(line -> faults.add("a line of CoNLL-U without ten fields: " + line));
  }

  /** No cell begins like a formula. */
  private static void cells(String rows, List<String> faults) {
    for (CsvRecord row : CsvReader.builder().fieldSeparator('\t').ofCsvRecord(rows)) {
      for (String cell : row.getFields()) {
        if (!cell.isEmpty() && SIGNS.indexOf(cell.charAt(0)) >= 0 && !isNumber(cell)) {
          faults.add("a cell that a spreadsheet would run: " + cell);
        }
      }
    }
  }

  private static boolean isNumber(String cell) {
    return cell.substring(1).chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
        && cell.length() > 1;
  }
}
