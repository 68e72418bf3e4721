package dev.hearsay.accuracy;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Scores the shipped models on gold files and prints the reports that are kept beside them. */
@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    subcommands = NamesCommand.class,
    description = "Scores what Hearsay finds against gold files.")
public final class Accuracy {
  private Accuracy() {}

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Accuracy()).execute(args));
  }
}
