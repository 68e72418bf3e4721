package dev.hearsay.cli;

import dev.hearsay.rule.Explanation;
import dev.hearsay.rule.Match;
import dev.hearsay.rule.Problem;
import dev.hearsay.rule.Rule;
import dev.hearsay.rule.RuleCheck;
import dev.hearsay.rule.RuleSet;
import dev.hearsay.rule.RuleSyntaxException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works on rule files. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists rules, tests a rule file, explains what the rules make of a sentence.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay rules list",
      "  hearsay rules check house-rules.yaml",
      "  hearsay rules explain house-rules.yaml \"Rebels freed 12 sailors\"",
      "  hearsay extract --rules house-rules.yaml page.txt"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all good",
      "1:a rule file that is none, or an example that fails",
      "2:wrong usage"
    })
final class RulesCommand implements Runnable {
  private static final int NEAREST = 5;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command: list, check or explain");
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "Lists the rules that ship with Hearsay, or a file's.",
      footerHeading = "%nExamples:%n",
      footer = {"  hearsay rules list", "  hearsay rules list house-rules.yaml"},
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:listed", "1:no rule file", "2:wrong usage"})
  int list(
      @Nullable @Parameters(arity = "0..1", paramLabel = "FILE", description = "A rule file.")
          String file)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    RuleSet rules = file == null ? RuleSet.english() : RuleFiles.read(file);
    for (Rule rule : rules.rules()) {
      String types = rule.types().isEmpty() ? "none" : String.join(", ", rule.types());
      out.println(rule.name() + "  " + types + "  " + rule.file() + ":" + rule.line());
    }
    return 0;
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = {
        "Runs the examples of a rule file and looks for rules that do not do their work.",
        "Warns of patterns that no sentence can match and of rules that another always outdoes."
      },
      footerHeading = "%nExamples:%n",
      footer = {"  hearsay rules check house-rules.yaml"},
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {
        "0:all examples hold",
        "1:an example fails, or the file is no rule file",
        "2:wrong usage"
      })
  int check(
      @Parameters(paramLabel = "FILE", description = "A rule file.") String file,
      @Mixin Engines engines)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    RuleSet own;
    try {
      own = RuleFiles.read(file);
    } catch (RuleSyntaxException broken) {
      broken.problems().forEach(out::println);
      return 1;
    }
    RuleCheck check = new RuleCheck(own, RuleSet.english().and(own), engines.chosen());
    List<Problem> problems = check.problems();
    problems.forEach(out::println);
    long errors = problems.stream().filter(p -> p.severity() == Problem.Severity.ERROR).count();
    out.printf(
        Locale.ROOT,
        "%d rules, %d examples: %d errors, %d warnings%n",
        own.rules().size(),
        check.cases().size(),
        errors,
        problems.size() - errors);
    return errors == 0 ? 0 : 1;
  }

  @Command(
      name = "explain",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description =
          "Says of each figure of a sentence which rules claim it, and why others do not.",
      footerHeading = "%nExamples:%n",
      footer = {
        "  hearsay rules explain - \"Rebels freed 12 sailors\"",
        "  hearsay rules explain house-rules.yaml \"Rebels freed 12 sailors\""
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:explained", "1:no rule file", "2:wrong usage"})
  int explain(
      @Parameters(index = "0", paramLabel = "FILE", description = "A rule file; - for none.")
          String file,
      @Parameters(index = "1", paramLabel = "SENTENCE", description = "A sentence.")
          String sentence,
      @Mixin Engines engines)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    RuleSet rules =
        file.equals("-") ? RuleSet.english() : RuleSet.english().and(RuleFiles.read(file));
    List<Explanation> figures = Explanation.of(rules, sentence, engines.chosen());
    if (figures.isEmpty()) {
      out.println("no figure in this sentence");
    }
    for (Explanation figure : figures) {
      out.printf(
          Locale.ROOT,
          "%s (%s, %s)%n",
          figure.figure().text(),
          figure.figure().kind(),
          figure.figure().bound());
      figure.claims().forEach(match -> match(out, "claimed", match));
      figure.outdone().forEach(match -> match(out, "outdone", match));
      if (figure.claims().isEmpty()) {
        out.println("  claimed by no rule; these come nearest:");
        figure.misses().stream()
            .limit(NEAREST)
            .forEach(miss -> out.println("    " + miss.rule().name() + ": " + miss));
      }
    }
    return 0;
  }

  private static void match(PrintWriter out, String verdict, Match match) {
    String types =
        match.rule().types().isEmpty() ? "none" : String.join(", ", match.rule().types());
    out.printf(
        Locale.ROOT,
        "  %s as %s by %s (%s:%d)%n",
        verdict,
        types,
        match.rule().name(),
        match.rule().file(),
        match.rule().line());
  }
}
