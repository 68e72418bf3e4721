package dev.hearsay.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a manual page. */
@Command(
    name = "man",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes the manual page of Hearsay, or of one of its commands.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay man | man -l -                                read it",
      "  hearsay man extract > ~/.local/share/man/man1/hearsay-extract.1"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:written", "1:standard output cannot be written", "2:no such command"})
final class ManCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "One of Hearsay's commands.")
  private @Nullable String name;

  @Override
  public Integer call() throws IOException {
    CommandLine hearsay = spec.root().commandLine();
    CommandLine command = name == null ? hearsay : hearsay.getSubcommands().get(name);
    if (command == null) {
      throw new ParameterException(spec.commandLine(), "no command '" + name + "'");
    }
    spec.commandLine().getOut().print(ManPage.of(command.getCommandSpec()));
    return 0;
  }
}
