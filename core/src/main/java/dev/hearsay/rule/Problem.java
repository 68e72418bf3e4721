package dev.hearsay.rule;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong, or odd, in a rule file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param rule the rule that it stands in, or null
 * @param message a sentence that says what is wrong, what was expected and what may have been meant
 */
public record Problem(
    Severity severity, String file, int line, int column, @Nullable String rule, String message) {
  /** How bad a problem is. */
  public enum Severity {
    /** The file cannot be used, or a rule does not do what its examples say. */
    ERROR,
    /** The file can be used, but hardly as it was meant. */
    WARNING
  }

  static Problem error(String file, int line, int column, @Nullable String rule, String message) {
    return new Problem(Severity.ERROR, file, line, column, rule, message);
  }

  static Problem warning(Rule rule, String message) {
    return new Problem(Severity.WARNING, rule.file(), rule.line(), 1, rule.name(), message);
  }

  /** As compilers say it: {@code house-rules.yaml:14: rule 'told-reporters': unknown type …}. */
  @Override
  public String toString() {
    return file
        + ":"
        + line
        + ": "
        + (severity == Severity.WARNING ? "warning: " : "")
        + (rule == null ? "" : "rule '" + rule + "': ")
        + message;
  }
}
