package dev.hearsay.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says which Hearsay this is. */
@Command(
    name = "version",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Says which Hearsay this is, and on which Java it runs.",
    footerHeading = "%nExamples:%n",
    footer = "  hearsay version",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = "0:always")
final class VersionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Stream.of(new Version().getVersion()).forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
