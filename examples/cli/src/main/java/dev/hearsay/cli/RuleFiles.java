package dev.hearsay.cli;

import dev.hearsay.rule.RuleSet;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads the rule files that the user names. */
final class RuleFiles {
  private RuleFiles() {}

  /** The rules of a file; an error says what is wrong with it in a line. */
  static RuleSet read(String file) throws IOException {
    try {
      return RuleSet.read(Path.of(file));
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": no such file", e);
    } catch (MalformedInputException e) {
      throw new IOException(file + ": is not UTF-8", e);
    }
  }
}
