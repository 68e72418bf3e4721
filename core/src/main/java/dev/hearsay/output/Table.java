package dev.hearsay.output;

import static dev.hearsay.output.Columns.clean;
import static dev.hearsay.output.Columns.cut;

import com.google.common.base.Strings;
import dev.hearsay.Extraction;
import dev.hearsay.Metadata;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Cue;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.ClaimGroup;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an extraction for reading on a terminal: the claims, each with the words it rests on, then
 * who else says what. Immutable.
 */
public final class Table {
  private static final List<String> HEADER =
      List.of("CLAIM", "FIGURE", "WHO", "PLACE", "DATE", "SOURCE", "CUE");

  private static final String INDENT = "    ";

  private final int width;

  private Table(int width) {
    this.width = width;
  }

  /** Tables that fit into so many columns, if at all possible. */
  public static Table ofWidth(int width) {
    return new Table(width);
  }

  /** The extraction as text, which ends with a line end. */
  public String render(Extraction extraction) {
    StringBuilder out = new StringBuilder();
    heading(extraction, out);
    claims(extraction, out);
    groups(extraction, out);
    quotations(extraction, out);
    for (var note : extraction.notes()) {
      out.append("note: ").append(clean(note.message())).append(" (at ");
      out.append(note.start()).append(")\n");
    }
    return out.append('\n').toString();
  }

  private void heading(Extraction extraction, StringBuilder out) {
    Metadata document = extraction.document();
    String title = document.title() != null ? document.title() : document.id();
    if (title != null) {
      out.append(cut(clean(title), width)).append('\n');
    }
    String from =
        Stream.of(
                Strings.nullToEmpty(document.publisher()),
                document.published() == null ? "" : document.published().toString(),
                counted(extraction.claims().size(), "claim"),
                counted(extraction.attributions().size(), "attribution"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    out.append(cut(from, width)).append("\n");
  }

  private static String counted(int count, String noun) {
    return (count == 0 ? "no" : count) + " " + noun + (count == 1 ? "" : "s");
  }

  private void claims(Extraction extraction, StringBuilder out) {
    if (extraction.claims().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    extraction.claims().forEach(claim -> rows.add(row(claim)));
    Columns columns = new Columns(rows, width);
    out.append('\n');
    columns.line(HEADER, out);
    for (int i = 0; i < extraction.claims().size(); i++) {
      columns.line(rows.get(i + 1), out);
      Span evidence = extraction.claims().get(i).evidence();
      quote(extraction.text().substring(evidence.start(), evidence.end()), out);
    }
  }

  private static List<String> row(Claim claim) {
    return Stream.of(
            claim.type().name(),
            figure(claim),
            claim.who(),
            claim.place() == null ? null : claim.place().text(),
            claim.time() == null ? null : claim.time().value(),
            source(claim.source()),
            cue(claim))
        .map(cell -> cell == null ? "" : clean(cell))
        .toList();
  }

  private static String figure(Claim claim) {
    String sign = claim.polarity() == Claim.Polarity.NEGATIVE ? "not " : "";
    return sign + figure(claim.figure());
  }

  /** A figure with its bound as a sign: "≥ 300", "≈ 8,000", "20–30". */
  static String figure(Figure figure) {
    String value = number(figure.value());
    String number =
        switch (figure.bound()) {
          case EXACT -> value;
          case APPROXIMATE -> "≈ " + value;
          case AT_LEAST -> "≥ " + value;
          case MORE_THAN -> "> " + value;
          case AT_MOST -> "≤ " + value;
          case LESS_THAN -> "< " + value;
          case RANGE -> number(figure.low()) + "–" + number(figure.high());
          case VAGUE -> figure.number().text();
        };
    return figure.kind() == Figure.Kind.MONEY && figure.unit() != null
        ? number + " " + figure.unit()
        : number;
  }

  static String number(@Nullable BigDecimal value) {
    // A format keeps state: one of its own for each call.
    return value == null
        ? ""
        : new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT))
            .format(value);
  }

  private static String source(Source source) {
    return source.kind() == Source.Kind.PUBLISHER
        ? "(the publisher)"
        : Strings.nullToEmpty(source.name());
  }

  private static String cue(Claim claim) {
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      return "";
    }
    String cue = attribution.cue().text();
    return claim.saidOn() == null ? cue : cue + ", " + claim.saidOn();
  }

  /** The groups of more than one claim, a line each. */
  private void groups(Extraction extraction, StringBuilder out) {
    List<ClaimGroup> groups =
        extraction.claimGroups().stream().filter(group -> group.claims().size() > 1).toList();
    if (groups.isEmpty()) {
      return;
    }
    out.append("\nTOGETHER\n");
    for (ClaimGroup group : groups) {
      out.append(cut(clean(group(group)), width)).append('\n');
    }
  }

  /** "casualties.killed: 31 (was 14); conflict: Ministry 31, Union 45". */
  private static String group(ClaimGroup group) {
    StringBuilder line = new StringBuilder(group.type().name()).append(": ");
    line.append(group.best() == null ? figure(group.claims().get(0)) : number(group.best()));
    for (ClaimGroup.Relation relation : group.relations()) {
      switch (relation.kind()) {
        case UPDATE -> line.append(" (was ").append(figure(relation.to())).append(')');
        case PART -> line.append("; of them ").append(figure(relation.claim()));
        case CONFLICT ->
            line.append("; conflict: ")
                .append(asserted(relation.to()))
                .append(", ")
                .append(asserted(relation.claim()));
        case SAME -> {}
      }
    }
    return line.toString();
  }

  private static String asserted(Claim claim) {
    return source(claim.source()) + " " + figure(claim);
  }

  /** What is attributed to somebody and holds no claim. */
  private void quotations(Extraction extraction, StringBuilder out) {
    List<Attribution> rest =
        extraction.attributions().stream()
            .filter(attribution -> attribution.source() != null)
            .filter(
                attribution ->
                    extraction.claims().stream()
                        .noneMatch(claim -> attribution.equals(claim.attribution())))
            .toList();
    if (rest.isEmpty()) {
      return;
    }
    out.append(extraction.claims().isEmpty() ? "\n" : "\nALSO SAID\n");
    for (Attribution attribution : rest) {
      Source source = attribution.source();
      String name = source == null ? "" : Strings.nullToEmpty(source.name());
      Cue cue = attribution.cue();
      String stance = cue.stance() == Cue.Stance.DENY ? " [denies]" : "";
      String when = attribution.saidOn() == null ? "" : ", " + attribution.saidOn();
      String head = clean(name) + " · " + clean(cue.text()) + stance + when;
      out.append(cut(head, width)).append('\n');
      quote(
          attribution.content().stream()
              .map(part -> extraction.text().substring(part.start(), part.end()))
              .collect(Collectors.joining(" … ")),
          out);
    }
  }

  private void quote(String words, StringBuilder out) {
    out.append(INDENT).append(cut("“" + clean(words) + "”", width - INDENT.length())).append('\n');
  }
}
