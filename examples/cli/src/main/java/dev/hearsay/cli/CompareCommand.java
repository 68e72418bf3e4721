package dev.hearsay.cli;

import dev.hearsay.Extraction;
import dev.hearsay.compare.Comparison;
import dev.hearsay.output.ComparisonCsv;
import dev.hearsay.output.ComparisonJson;
import dev.hearsay.output.ComparisonTable;
import dev.hearsay.output.Html;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Period;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Puts the claims of articles side by side. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Puts side by side what several articles claim of the same event, by date and source,",
      "and says who contradicts whom.",
      "Claims belong to one event where type, people, place and time go together."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay compare monday.txt tuesday.txt",
      "  hearsay compare --to csv -o events.csv week/*.txt",
      "  hearsay compare --to html -o events.html news.jsonl",
      "",
      "Dates of publication help: JSON Lines carry them as \"published\"."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all good", "1:some inputs failed", "2:wrong usage"})
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Articles articles = new Articles();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "How to write: ${COMPLETION-CANDIDATES} (default: table).")
  private Shape to = Shape.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; else to standard output.")
  private @Nullable Path output;

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      defaultValue = "3",
      description =
          "How many days before the day that an article names a thing may have happened"
              + " (default: ${DEFAULT-VALUE}).")
  private int window = 3;

  @Override
  public Integer call() throws IOException {
    if (window < 0) {
      throw new ParameterException(spec.commandLine(), "--window must be at least 0");
    }
    Iterator<Extraction> extractions = articles.extractions(spec.commandLine().getErr());
    Comparison comparison = Comparison.of(() -> extractions, Period.ofDays(window));
    TextFile.write(to.render(comparison), output, spec.commandLine().getOut());
    return articles.failed() ? 1 : 0;
  }

  /** How a comparison is written. */
  enum Shape {
    /** The events of several articles, for reading. */
    TABLE,
    /** All events, for programs. */
    JSON,
    /** One account a row. */
    CSV,
    /** A page to look at. */
    HTML;

    String render(Comparison comparison) {
      return switch (this) {
        case TABLE -> ComparisonTable.ofWidth(Terminal.width()).render(comparison);
        case JSON -> ComparisonJson.render(comparison) + "\n";
        case CSV -> ComparisonCsv.render(comparison);
        case HTML -> Html.render(comparison);
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
