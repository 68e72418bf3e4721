package dev.hearsay.accuracy;

import dev.hearsay.Extractor;
import dev.hearsay.spi.Engine;
import java.util.List;
import java.util.ServiceLoader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that chooses among the engines on the class path. */
final class EngineChoice {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      defaultValue = "opennlp",
      description = "An engine on the class path (default: ${DEFAULT-VALUE}).")
  private String name = "opennlp";

  /** For picocli. */
  EngineChoice() {}

  /** An extractor with the chosen engine and the rules that ship. */
  Extractor extractor() {
    List<Engine> engines =
        ServiceLoader.load(Engine.class).stream().map(ServiceLoader.Provider::get).toList();
    Engine engine =
        engines.stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new ParameterException(
                        command.commandLine(),
                        "no engine '"
                            + name
                            + "' on the class path; there is "
                            + String.join(", ", engines.stream().map(Engine::name).toList())));
    return Extractor.builder().engine(engine).build();
  }

  /** The first line of a report: how it was made. */
  String head(String report) {
    return "# accuracy "
        + report
        + " --engine "
        + name
        + " (accuracy "
        + report
        + " --help says what counts as right)";
  }
}
