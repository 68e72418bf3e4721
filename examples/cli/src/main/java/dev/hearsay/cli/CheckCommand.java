package dev.hearsay.cli;

import dev.hearsay.Extractor;
import dev.hearsay.Limits;
import dev.hearsay.testing.Difference;
import dev.hearsay.testing.RegressionCase;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares what is found in the texts of a folder with what is expected. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Compares what is found in a folder of texts with what is expected of them.",
      "Beside NAME.txt stands NAME.expected, which --accept writes for you to read and correct."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay check --accept texts                write the expectations of new texts",
      "  hearsay check texts                         tell the differences",
      "  hearsay check --junit check.xml texts       and write them for a build server",
      "  hearsay check --rules house-rules.yaml texts",
      "",
      "A file of expectations holds fields and a finding a line:",
      "",
      "  publisher: The Daily",
      "  published: 2025-05-06",
      "  claim casualties.killed | Two | EXACT 2 | scouts | Northern Guard",
      "  ? claim casualties.wounded | * | EXACT 7",
      "",
      "Columns are type, number, amount, who, source, stance, place, time, day said; * and columns",
      "left off match anything. Before a line, ? is right but not found yet, ! is found but wrong.",
      "'checks: entities, figures, attributions, claims' compares these, else claims alone.",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all as expected",
      "1:differences, or a file that cannot be read",
      "2:wrong usage"
    })
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Reader reader = new Reader();

  @Option(
      names = "--accept",
      description = "Write what is found as what is expected; what else the files hold stays.")
  private boolean accept;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write the outcome as JUnit XML, too.")
  private @Nullable Path junit;

  @Parameters(paramLabel = "FOLDER", description = "Where the texts are; folders in it count.")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws IOException {
    List<RegressionCase> cases = cases();
    Extractor extractor = reader.extractor(Limits.defaults());
    List<Verdict> verdicts = new ArrayList<>();
    for (RegressionCase text : cases) {
      verdicts.add(verdict(text, extractor));
    }
    report(verdicts, spec.commandLine().getOut());
    if (junit != null) {
      JUnitXml.write(verdicts, junit);
    }
    return verdicts.stream().allMatch(Verdict::passed) ? 0 : 1;
  }

  private List<RegressionCase> cases() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(spec.commandLine(), "'" + folder + "' is no folder");
    }
    List<RegressionCase> cases = RegressionCase.in(folder);
    if (cases.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no .txt file in '" + folder + "'");
    }
    return cases;
  }

  private Verdict verdict(RegressionCase text, Extractor extractor) {
    long start = System.nanoTime();
    List<Difference> differences = List.of();
    String error = null;
    boolean accepted = false;
    try {
      boolean expected = Files.exists(text.expected());
      differences = text.differences(extractor);
      if (accept && !(expected && differences.isEmpty())) {
        text.accept(extractor);
        accepted = true;
      } else if (!expected) {
        error = "no " + text.expected().getFileName() + " beside it; write it with --accept";
      }
    } catch (IOException e) {
      error = e.getMessage();
    }
    return new Verdict(text.name(), differences, error, accepted, System.nanoTime() - start);
  }

  private static void report(List<Verdict> verdicts, PrintWriter out) {
    for (Verdict verdict : verdicts) {
      if (verdict.accepted()) {
        out.println(verdict.name() + ": accepted");
      } else if (verdict.error() != null) {
        out.println(verdict.name() + ": " + verdict.error());
      } else if (!verdict.passed()) {
        out.println(verdict.name());
        for (Difference difference : verdict.differences()) {
          out.printf(
              Locale.ROOT,
              "  %-10s  %-7s  %s%n",
              difference.kind(),
              difference.place(),
              difference.finding());
        }
      }
    }
    long failed = verdicts.stream().filter(verdict -> !verdict.passed()).count();
    out.printf(
        Locale.ROOT,
        "%d texts: %d as expected, %d not%n",
        verdicts.size(),
        verdicts.size() - failed,
        failed);
  }

  /**
   * What became of a text.
   *
   * @param error why it could not be compared, or null
   * @param accepted whether what was found is what is expected from now on
   */
  record Verdict(
      String name,
      List<Difference> differences,
      @Nullable String error,
      boolean accepted,
      long nanoseconds) {
    boolean passed() {
      return error == null && (accepted || differences.isEmpty());
    }
  }
}
