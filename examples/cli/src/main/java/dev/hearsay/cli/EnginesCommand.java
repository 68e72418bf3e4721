package dev.hearsay.cli;

import dev.hearsay.spi.Engine;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the engines. */
@Command(
    name = "engines",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the engines that can be chosen with --engine.",
    footerHeading = "%nExamples:%n",
    footer = {"  hearsay engines", "  hearsay engines --engines ~/engines"},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:listed", "2:wrong usage"})
final class EnginesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Engines engines = new Engines();

  @Override
  public Integer call() {
    engines.all().stream().map(Engine::name).forEach(spec.commandLine().getOut()::println);
    return 0;
  }
}
