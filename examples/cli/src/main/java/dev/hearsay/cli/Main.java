package dev.hearsay.cli;

import com.google.common.base.Throwables;
import dev.hearsay.lexicon.DamagedJarError;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts the command line. */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ExtractCommand.class,
      ReportCommand.class,
      CompareCommand.class,
      CheckCommand.class,
      RulesCommand.class,
      SchemaCommand.class,
      EnginesCommand.class,
      VersionCommand.class,
      CompletionCommand.class,
      ManCommand.class,
      CommandLine.HelpCommand.class
    },
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads news and says who claims what, and how many.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay extract page.txt                    a table of claims, for reading",
      "  hearsay extract --to json page.txt          everything, for programs",
      "  hearsay extract --from jsonl --to jsonl     a stream of articles, one a line",
      "  hearsay report -o page.html page.txt        a web page of one or many articles",
      "  hearsay compare monday.txt tuesday.txt      what several claim of the same event",
      "  hearsay check texts                         texts of your own against what is expected",
      "",
      "hearsay help COMMAND tells more of a command."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all good",
      "1:something failed, and a message says what",
      "2:wrong usage",
      "141:the reader of the output went away"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command, such as 'extract'");
  }

  /** Runs the command and exits with its code: 0 all good, 1 some inputs failed, 2 wrong usage. */
  public static void main(String[] args) {
    StandardOutput out = StandardOutput.open();
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(out.finish(execute(args, out, err), err));
  }

  private static int execute(String[] args, PrintWriter out, PrintWriter err) {
    try {
      return commandLine().setOut(out).setErr(err).execute(args);
    } catch (DamagedJarError | NoClassDefFoundError damaged) {
      // The second is what further threads are told of the first.
      err.println("hearsay: " + Throwables.getRootCause(damaged).getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::usage)
        .setExecutionExceptionHandler(Main::failure);
  }

  /** Wrong usage is one line with the remedy, not a page of help. */
  private static int usage(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    String suggestion =
        wrong instanceof CommandLine.UnmatchedArgumentException unmatched
            ? String.join("", suggestions(unmatched))
            : "";
    command
        .getErr()
        .println(
            "hearsay: "
                + String.valueOf(wrong.getMessage()).lines().findFirst().orElse("wrong usage")
                + suggestion
                + "; see '"
                + command.getCommandSpec().qualifiedName()
                + " --help'");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static List<String> suggestions(CommandLine.UnmatchedArgumentException unmatched) {
    return unmatched.getSuggestions().stream()
        .limit(1)
        .map(option -> "; did you mean '" + option + "'?")
        .toList();
  }

  private static int failure(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    if (!(failure instanceof OutputLostException)) {
      String message = failure.getMessage();
      command.getErr().println("hearsay: " + (message == null ? failure.toString() : message));
    }
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
