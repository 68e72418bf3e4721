package dev.hearsay.accuracy;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores the shipped models on gold files and prints the reports that are kept beside them. */
@Command(
    name = "accuracy",
    mixinStandardHelpOptions = true,
    subcommands = {
      ClaimsCommand.class,
      AttributionCommand.class,
      NamesCommand.class,
      FiguresCommand.class,
      TimesCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    description = "Scores what Hearsay finds against gold files.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar examples/accuracy/target/accuracy.jar names GOLD/*.jsonl",
      "  java -cp 'examples/accuracy/target/accuracy.jar:examples/cli/target/engines/*' \\",
      "    dev.hearsay.accuracy.Accuracy claims --engine corenlp GOLD"
    })
public final class Accuracy implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Accuracy() {}

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command, such as 'claims'");
  }

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Accuracy());
  }
}
