package dev.hearsay.regression;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import dev.hearsay.Extraction;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.figure.Figure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts an extraction into lines that people can read and compare. */
final class Findings {
  private static final String SEPARATOR = " | ";

  private Findings() {}

  /** The lines, each with the offset of what it speaks of. */
  static Map<String, Integer> of(Extraction found) {
    Map<String, Integer> lines = new LinkedHashMap<>();
    found
        .entities()
        .forEach(entity -> lines.putIfAbsent("entity " + entity.type() + " " + entity.name(), 0));
    found
        .figures()
        .forEach(figure -> lines.putIfAbsent("figure " + figure(figure), figure.start()));
    found
        .attributions()
        .forEach(said -> lines.putIfAbsent("attribution " + said(said, found), said.cue().start()));
    found
        .claims()
        .forEach(claim -> lines.putIfAbsent("claim " + claim(claim), claim.figure().start()));
    return lines;
  }

  private static String figure(Figure figure) {
    return join(figure.text(), amount(figure), figure.kind().name());
  }

  private static String amount(Figure figure) {
    String amount =
        switch (figure.bound()) {
          case RANGE -> plain(figure.low()) + ".." + plain(figure.high());
          case VAGUE -> plain(figure.low()) + "..";
          default -> plain(figure.value());
        };
    return figure.bound() + " " + amount;
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }

  private static String said(Attribution said, Extraction found) {
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
        content.replaceAll("\\s+", " "));
  }

  private static String claim(Claim claim) {
    String number = claim.figure().number().text();
    return join(
        claim.type().name(),
        number,
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

  private static String join(String... parts) {
    return Stream.of(parts).map(part -> part.replaceAll("\\s+", " ")).collect(joining(SEPARATOR));
  }
}
