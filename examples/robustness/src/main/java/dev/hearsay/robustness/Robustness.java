package dev.hearsay.robustness;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Programs that try to break Hearsay for as long as one likes. */
@Command(
    name = "robustness",
    mixinStandardHelpOptions = true,
    subcommands = {SpoilCommand.class, GiantsCommand.class, CrowdCommand.class, SoakCommand.class},
    description = "Tries to break Hearsay, and says what came of it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  robustness spoil --minutes 30             articles spoiled at random",
      "  robustness giants                         100,000 quotation marks, 10 MB without a space",
      "  robustness crowd --minutes 10             one extractor under 16 threads",
      "  robustness soak --articles 1000000        a million short articles",
      "",
      "Exit codes: 0 all held, 1 something did not, 2 wrong usage."
    })
public final class Robustness {
  private Robustness() {}

  /** Runs a command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Robustness()).execute(arguments));
  }
}
