package dev.hearsay.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script by which a shell completes commands and options. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Writes a script by which Bash or Zsh completes what you type.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(hearsay completion)                          in this shell",
      "  hearsay completion > ~/.local/share/bash-completion/completions/hearsay",
      "",
      "Zsh needs 'autoload -U +X bashcompinit && bashcompinit' before."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:written", "1:standard output cannot be written"})
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(AutoComplete.bash("hearsay", spec.root().commandLine()));
    return 0;
  }
}
