package dev.hearsay.testing;

import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.testing.ExpectedLine.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is to be found in an article. Immutable.
 *
 * <p>A file {@code NAME.expected} beside {@code NAME.txt} says it:
 *
 * <pre>{@code
 * # A comment. Fields say what is known of the article; "checks" what is compared (claims alone,
 * # unless said otherwise).
 * title: Toll of the Lirin flood rises
 * publisher: The Daily
 * published: 2025-05-06
 * checks: figures, claims
 *
 * figure Two scouts | EXACT 2 | PEOPLE
 * claim casualties.killed | Two | EXACT 2 | scouts | Northern Guard
 * ? claim casualties.wounded | * | EXACT 7
 * ! claim casualties.killed | 40 | EXACT 40
 * }</pre>
 *
 * <p>Each line is a {@link Finding}. A column {@code *}, and columns left off at the end, match
 * anything. What is right but not found yet begins with {@code ?}; what is found but wrong begins
 * with {@code !}: both are known failures, and {@link #differences} tells when one is mended.
 */
public final class Expectation {
  private final Article article;
  private final Set<Finding.Kind> checked;
  private final List<ExpectedLine> lines;

  Expectation(Article article, Set<Finding.Kind> checked, List<ExpectedLine> lines) {
    this.article = article;
    this.checked = Set.copyOf(checked);
    this.lines = List.copyOf(lines);
  }

  /** The article, with what its file of expectations says of it. */
  public Article article() {
    return article;
  }

  /** The findings of those kinds that are compared. */
  List<Finding> checked(Extraction found) {
    return Finding.of(found).stream().filter(finding -> checked.contains(finding.kind())).toList();
  }

  /** How what was found differs from what is expected; empty where it does not. */
  public List<Difference> differences(Extraction found) {
    List<Finding> findings = checked(found);
    List<Difference> differences = new ArrayList<>();
    for (ExpectedLine line : lines) {
      if (line.mark() != Mark.MISSED && findings.stream().noneMatch(line::matches)) {
        differences.add(Difference.missing(line.finding()));
      }
    }
    for (Finding finding : findings) {
      if (lines.stream().noneMatch(line -> line.mark() != Mark.MISSED && line.matches(finding))) {
        boolean known = lines.stream().anyMatch(line -> line.matches(finding));
        Difference.Kind kind = known ? Difference.Kind.MENDED : Difference.Kind.UNEXPECTED;
        differences.add(Difference.at(found.text(), finding.offset(), kind, finding.line()));
      }
    }
    return differences;
  }
}
