package dev.hearsay.output;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.hearsay.Extraction;
import dev.hearsay.claim.Claim;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Writes one claim a row, in the columns that event data sets have (compare UCDP's {@code low},
 * {@code best}, {@code high}): comma-separated values as in RFC 4180, or tab-separated ones. A cell
 * of words never starts a formula in a spreadsheet. Immutable.
 */
public final class Csv {
  /** With these a spreadsheet takes words for a formula (OWASP, "CSV injection"). */
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r");

  /** The columns, in their order. */
  private static final List<Column> COLUMNS =
      List.of(
          new Column("type", (found, claim) -> claim.type().name()),
          new Column("low", (found, claim) -> claim.figure().low()),
          new Column("best", (found, claim) -> claim.figure().value()),
          new Column("high", (found, claim) -> claim.figure().high()),
          new Column("bound", (found, claim) -> claim.figure().bound()),
          new Column("unit", (found, claim) -> unit(claim.figure())),
          new Column("who", (found, claim) -> claim.who()),
          new Column("side", (found, claim) -> claim.side()),
          new Column("category", (found, claim) -> claim.category()),
          new Column(
              "place", (found, claim) -> claim.place() == null ? null : claim.place().text()),
          new Column(
              "event_date", (found, claim) -> claim.time() == null ? null : claim.time().value()),
          new Column("source", (found, claim) -> claim.source().name()),
          new Column("source_kind", (found, claim) -> claim.source().kind()),
          new Column(
              "cue",
              (found, claim) ->
                  claim.attribution() == null ? null : claim.attribution().cue().text()),
          new Column("stance", (found, claim) -> claim.stance()),
          new Column("polarity", (found, claim) -> claim.polarity()),
          new Column("certainty", (found, claim) -> claim.certainty()),
          new Column("said_on", (found, claim) -> claim.saidOn()),
          new Column(
              "medium",
              (found, claim) -> claim.attribution() == null ? null : claim.attribution().medium()),
          new Column("headline", (found, claim) -> found.document().title()),
          new Column("publisher", (found, claim) -> found.document().publisher()),
          new Column("published", (found, claim) -> found.document().published()),
          new Column("url", (found, claim) -> found.document().uri()),
          new Column("quote", (found, claim) -> words(found, claim.evidence())),
          new Column("start", (found, claim) -> claim.figure().number().start()),
          new Column("end", (found, claim) -> claim.figure().number().end()),
          new Column("rule", (found, claim) -> claim.rule()),
          new Column("document", (found, claim) -> found.document().id()));

  private final char separator;

  private Csv(char separator) {
    this.separator = separator;
  }

  /** Values separated by commas. */
  public static Csv commas() {
    return new Csv(',');
  }

  /** Values separated by tabs. */
  public static Csv tabs() {
    return new Csv('\t');
  }

  /** The line with the names of the columns. */
  public String header() {
    return lines(List.of(COLUMNS.stream().map(Column::name).toList()));
  }

  /** A line for each claim, without the header. */
  public String render(Extraction extraction) {
    List<List<String>> rows = new ArrayList<>();
    for (Claim claim : extraction.claims()) {
      rows.add(COLUMNS.stream().map(column -> column.cell(extraction, claim)).toList());
    }
    return lines(rows);
  }

  private String lines(List<List<String>> rows) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(out)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** A column: its name, and what of a claim stands in it. */
  private record Column(String name, BiFunction<Extraction, Claim, @Nullable Object> value) {
    String cell(Extraction extraction, Claim claim) {
      Object cell = value().apply(extraction, claim);
      if (cell == null) {
        return "";
      }
      if (cell instanceof BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
      }
      String words = CharMatcher.whitespace().trimAndCollapseFrom(cell.toString(), ' ');
      return !words.isEmpty() && FORMULA.matches(words.charAt(0)) ? "'" + words : words;
    }
  }

  private static @Nullable String unit(Figure figure) {
    return figure.kind() == Figure.Kind.MONEY ? figure.unit() : null;
  }

  private static String words(Extraction found, Span span) {
    return found.text().substring(span.start(), span.end());
  }
}
