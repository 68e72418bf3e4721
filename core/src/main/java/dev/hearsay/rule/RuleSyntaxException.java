package dev.hearsay.rule;

import java.util.List;
import java.util.stream.Collectors;

/** A rule file that is not one. Its message has a line for each problem. */
public final class RuleSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // an immutable list of records, which are not written
  private final transient List<Problem> problems;

  RuleSyntaxException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** The problems, at least one, in the order of the file. */
  public List<Problem> problems() {
    return problems;
  }
}
