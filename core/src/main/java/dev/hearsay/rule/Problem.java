package dev.hearsay.rule;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a rule file.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param rule the rule that it stands in, or null
 * @param message a sentence that says what is wrong, what was expected and what may have been meant
 */
public record Problem(String file, int line, int column, @Nullable String rule, String message) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + (rule == null ? "" : "rule '" + rule + "': ") + message;
  }
}
