package dev.hearsay.cli;

import dev.hearsay.output.ComparisonJson;
import dev.hearsay.output.Json;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the JSON of the other commands holds. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints the JSON Schema (2020-12) of what a command writes with --to json.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay schema > hearsay-1.schema.json      of hearsay extract",
      "  hearsay schema compare                      of hearsay compare"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:printed", "1:standard output cannot be written", "2:wrong usage"})
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "COMMAND",
      defaultValue = "extract",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Writer writer = Writer.EXTRACT;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(writer.schema());
    return 0;
  }

  /** The commands that write JSON. */
  enum Writer {
    EXTRACT,
    COMPARE;

    String schema() {
      return this == EXTRACT ? Json.schema() : ComparisonJson.schema();
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
