package dev.hearsay.testing;

import static java.util.stream.Collectors.joining;

import dev.hearsay.Extraction;
import dev.hearsay.claim.Claim;
import dev.hearsay.figure.Figure;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows claims in the messages of failed assertions. */
final class Portrait {
  private static final int EVIDENCE = 100;

  private Portrait() {}

  /** A claim in a line: what it says, by whom, and where it stands. */
  static String of(Extraction found, Claim claim) {
    return claim.type()
        + " of "
        + Finding.amount(claim.figure())
        + " "
        + String.join(", ", Traits.about(claim), Traits.by(claim), Traits.in(claim))
        + ", at "
        + place(found, claim.figure().start())
        + ": “"
        + evidence(found, claim)
        + "”";
  }

  /** Claims in a line each, after a line that introduces them. */
  static String listed(Extraction found, List<Claim> claims) {
    return claims.isEmpty()
        ? ""
        : claims.stream()
            .map(claim -> of(found, claim))
            .collect(joining("\n- ", "\nfound:\n- ", ""));
  }

  /** The figures that are part of no claim, which may be what was meant. */
  static String unclaimed(Extraction found) {
    Set<Figure> claimed = found.claims().stream().map(Claim::figure).collect(Collectors.toSet());
    List<Figure> figures = found.figures().stream().filter(f -> !claimed.contains(f)).toList();
    return figures.isEmpty()
        ? ""
        : figures.stream()
            .map(figure -> of(found, figure))
            .collect(joining("\n- ", "\nfigures that no rule claims:\n- ", ""));
  }

  private static String of(Extraction found, Figure figure) {
    String meaning = "(" + figure.kind() + ", " + Finding.amount(figure) + ")";
    return "“" + figure.text() + "” " + meaning + " at " + place(found, figure.start());
  }

  private static String evidence(Extraction found, Claim claim) {
    String words = found.text().substring(claim.evidence().start(), claim.evidence().end());
    String line = words.replaceAll("\\s+", " ");
    return line.length() <= EVIDENCE ? line : line.substring(0, EVIDENCE) + "…";
  }

  private static String place(Extraction found, int offset) {
    return Difference.at(found.text(), offset, Difference.Kind.UNEXPECTED, "").place();
  }
}
