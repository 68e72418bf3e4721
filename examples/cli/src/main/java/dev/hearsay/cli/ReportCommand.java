package dev.hearsay.cli;

import dev.hearsay.Extraction;
import dev.hearsay.output.Html;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a page to look at. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Writes one self-contained web page about articles.",
      "Of one article: its claims beside its text, in which all that was found is marked.",
      "Of several: a table of claims to sort, filter and download, figures over time by source, who"
          + " contradicts whom, and the articles."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay report -o page.html page.txt",
      "  hearsay report -o week.html week/*.txt",
      "  zcat news.jsonl.gz | hearsay report -o news.html",
      "",
      "Then open the file in a browser; it needs no network. A page holds up to 1000 articles",
      "with 5000 claims and says what it leaves out."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all good", "1:some inputs failed", "2:wrong usage"})
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Articles articles = new Articles();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write the page, such as report.html; else to standard output.")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    Iterator<Extraction> extractions = articles.extractions(spec.commandLine().getErr());
    TextFile.write(Html.render(() -> extractions), output, spec.commandLine().getOut());
    return articles.failed() ? 1 : 0;
  }
}
