package dev.hearsay.output;

import com.google.common.base.CharMatcher;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.hearsay.Extraction;
import dev.hearsay.claim.Claim;
import dev.hearsay.figure.Figure;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes one claim a row, in the columns that event data sets have (compare UCDP's {@code low},
 * {@code best}, {@code high}): comma-separated values as in RFC 4180, or tab-separated ones. A cell
 * of words never starts a formula in a spreadsheet. Immutable.
 *
 * <pre>{@code
 * Csv csv = Csv.commas();
 * Files.writeString(Path.of("claims.csv"), csv.header() + csv.render(found));
 * }</pre>
 */
public final class Csv {
  /** With these a spreadsheet takes words for a formula (OWASP, "CSV injection"). */
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\t\r＝＋－＠");

  /** The columns, in their order. */
  private static final List<Column> COLUMNS =
      List.of(
          new Column("type", row -> row.type()),
          new Column("low", row -> row.claim().figure().low()),
          new Column("best", row -> row.claim().figure().value()),
          new Column("high", row -> row.claim().figure().high()),
          new Column("bound", row -> row.claim().figure().bound()),
          new Column("unit", row -> unit(row.claim().figure())),
          new Column("who", row -> row.claim().who()),
          new Column("side", row -> row.claim().side()),
          new Column("category", row -> row.claim().category()),
          new Column("place", ClaimRow::place),
          new Column("event_date", ClaimRow::when),
          new Column("source", row -> row.claim().source().name()),
          new Column("source_kind", row -> row.claim().source().kind()),
          new Column("cue", ClaimRow::cue),
          new Column("stance", row -> row.claim().stance()),
          new Column("polarity", row -> row.claim().polarity()),
          new Column("certainty", row -> row.claim().certainty()),
          new Column("said_on", row -> row.claim().saidOn()),
          new Column("medium", row -> medium(row.claim())),
          new Column("headline", row -> row.document().title()),
          new Column("publisher", row -> row.document().publisher()),
          new Column("published", row -> row.document().published()),
          new Column("url", row -> row.document().uri()),
          new Column("quote", ClaimRow::quote),
          new Column("start", row -> row.claim().figure().number().start()),
          new Column("end", row -> row.claim().figure().number().end()),
          new Column("rule", row -> row.claim().rule()),
          new Column("document", row -> row.document().id()));

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
    return lines(List.of(names()));
  }

  /** A line for each claim, without the header. */
  public String render(Extraction extraction) {
    return lines(ClaimRow.of(extraction).stream().map(Csv::cells).toList());
  }

  /** The names of the columns. */
  static List<String> names() {
    return COLUMNS.stream().map(Column::name).toList();
  }

  /** The cells of a row, none of which starts a formula. */
  static List<String> cells(ClaimRow row) {
    return COLUMNS.stream().map(column -> cell(column.value().apply(row))).toList();
  }

  String lines(List<List<String>> rows) {
    StringWriter out = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(out)) {
      rows.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** A value as a cell. */
  static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
    String words = CharMatcher.whitespace().trimAndCollapseFrom(value.toString(), ' ');
    return !words.isEmpty() && FORMULA.matches(words.charAt(0)) ? "'" + words : words;
  }

  /** A column: its name, and what of a claim stands in it. */
  private record Column(String name, Function<ClaimRow, @Nullable Object> value) {}

  private static @Nullable String unit(Figure figure) {
    return figure.kind() == Figure.Kind.MONEY ? figure.unit() : null;
  }

  private static @Nullable String medium(Claim claim) {
    return claim.attribution() == null ? null : claim.attribution().medium();
  }
}
