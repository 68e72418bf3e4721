package dev.hearsay.testing;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import dev.hearsay.Extraction;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.figure.Figure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a text, as a line that people can read, compare and write: {@code claim
 * casualties.killed | At least 40 | AT_LEAST 40 | soldiers | Defense Ministry | ASSERT POSITIVE |
 * Arvenholm | 2025-05-03 | 2025-05-05}. What is not known is {@code -}.
 *
 * @param columns what is known of it, between {@code |}
 * @param offset where in the text it stands, or begins to
 */
public record Finding(Kind kind, String columns, int offset) {
  static final String SEPARATOR = " | ";

  /** What is found. */
  public enum Kind {
    /** Columns: type and name. */
    ENTITY(1, "entities"),
    /** Columns: text, amount, kind. */
    FIGURE(3, "figures"),
    /** Columns: source, cue, stance, quotation, day said, content. */
    ATTRIBUTION(6, "attributions"),
    /** Columns: type, number, amount, who, source, stance and polarity, place, time, day said. */
    CLAIM(9, "claims");

    private final int columns;
    private final String plural;

    Kind(int columns, String plural) {
      this.columns = columns;
      this.plural = plural;
    }

    /** The word for several of them. */
    String plural() {
      return plural;
    }

    /** How many columns its lines have. */
    int columns() {
      return columns;
    }

    /** The word that its lines begin with. */
    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What was found in a text: entities, figures, attributions, claims, each kind in the order of
   * the text. What would give the same line twice stands there once, at its first place.
   */
  public static List<Finding> of(Extraction found) {
    Map<String, Finding> lines = new LinkedHashMap<>();
    found.entities().forEach(e -> add(lines, Kind.ENTITY, e.type() + " " + e.name(), 0));
    found.figures().forEach(f -> add(lines, Kind.FIGURE, columns(f), f.start()));
    found
        .attributions()
        .forEach(a -> add(lines, Kind.ATTRIBUTION, columns(a, found), a.cue().start()));
    found.claims().forEach(c -> add(lines, Kind.CLAIM, columns(c), c.figure().start()));
    return List.copyOf(lines.values());
  }

  private static void add(Map<String, Finding> lines, Kind kind, String columns, int offset) {
    Finding finding = new Finding(kind, columns, offset);
    lines.putIfAbsent(finding.line(), finding);
  }

  /** The line. */
  public String line() {
    return kind.label() + " " + columns;
  }

  @Override
  public String toString() {
    return line();
  }

  private static String columns(Figure figure) {
    return join(figure.text(), amount(figure), figure.kind().name());
  }

  /** The number and how it is meant: {@code AT_LEAST 40}. */
  static String amount(Figure figure) {
    String number =
        switch (figure.bound()) {
          case RANGE -> plain(figure.low()) + ".." + plain(figure.high());
          case VAGUE -> plain(figure.low()) + "..";
          default -> plain(figure.value());
        };
    return figure.bound() + " " + number;
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  private static String columns(Attribution said, Extraction found) {
    String content =
        said.content().stream()
            .map(part -> found.text().substring(part.start(), part.end()))
            .collect(joining(" … "));
    return join(
        name(said.source()),
        said.cue().text(),
        said.cue().stance().name(),
        said.quotation().name(),
        requireNonNullElse(said.saidOn(), "-"),
        content);
  }

  private static String columns(Claim claim) {
    return join(
        claim.type().name(),
        claim.figure().number().text(),
        amount(claim.figure()),
        requireNonNullElse(claim.who(), "-"),
        name(claim.source()),
        claim.stance() + " " + claim.polarity(),
        claim.place() == null ? "-" : claim.place().text(),
        claim.time() == null ? "-" : claim.time().value(),
        requireNonNullElse(claim.saidOn(), "-"));
  }

  private static String name(@Nullable Source source) {
    return source == null || source.kind() == Source.Kind.PUBLISHER
        ? "-"
        : requireNonNullElse(source.name(), "-");
  }

  private static String join(String... columns) {
    return Stream.of(columns)
        .map(column -> column.replaceAll("\\s+", " "))
        .collect(joining(SEPARATOR));
  }
}
