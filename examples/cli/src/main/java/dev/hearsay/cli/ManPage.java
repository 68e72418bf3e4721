package dev.hearsay.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * A manual page in roff's man macros, made of what a command's help is made of.
 *
 * @see <a href="https://man7.org/linux/man-pages/man7/man.7.html">man(7)</a>
 */
final class ManPage {
  private final CommandSpec command;
  private final UsageMessageSpec usage;
  private final StringBuilder page = new StringBuilder();

  private ManPage(CommandSpec command) {
    this.command = command;
    this.usage = command.usageMessage();
  }

  static String of(CommandSpec command) throws IOException {
    ManPage page = new ManPage(command);
    page.write();
    return page.page.toString();
  }

  private void write() throws IOException {
    String name = command.qualifiedName("-");
    macro(
        "TH", name.toUpperCase(java.util.Locale.ROOT), "1", "", new Version().getVersion()[0], "");
    macro("SH", "NAME");
    text(name + " \\- " + escaped(firstSentence()));
    macro("SH", "SYNOPSIS");
    verbatim(new Help(command, Help.defaultColorScheme(Help.Ansi.OFF)).synopsis(0));
    macro("SH", "DESCRIPTION");
    paragraphs(usage.description());
    parameters(command.positionalParameters(), command.options());
    commands(command.subcommands());
    examples();
    exitCodes();
  }

  private String firstSentence() {
    return String.join(" ", usage.description()).replaceFirst("\\.( .*)?$", "");
  }

  private void parameters(List<PositionalParamSpec> parameters, List<OptionSpec> options) {
    macro("SH", "OPTIONS");
    for (PositionalParamSpec parameter : parameters) {
      item(parameter.paramLabel(), parameter.description());
    }
    for (OptionSpec option : options) {
      String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
      item(String.join(", ", option.names()) + value, option.description());
    }
  }

  private void commands(Map<String, CommandLine> commands) {
    if (!commands.isEmpty()) {
      macro("SH", "COMMANDS");
      commands.forEach(
          (name, sub) -> item(name, sub.getCommandSpec().usageMessage().description()));
    }
  }

  private void examples() {
    if (usage.footer().length > 0) {
      macro("SH", "EXAMPLES");
      verbatim(String.join("\n", usage.footer()));
    }
  }

  private void exitCodes() {
    if (!usage.exitCodeList().isEmpty()) {
      macro("SH", "EXIT STATUS");
      usage.exitCodeList().forEach((code, meaning) -> item(code, meaning));
    }
  }

  private void item(String term, String... description) {
    macro("TP");
    macro("B", term);
    paragraphs(description);
  }

  private void paragraphs(String... lines) {
    text(Stream.of(lines).map(line -> escaped(plain(line))).collect(joining("\n")));
  }

  private void verbatim(String lines) {
    macro("PP");
    macro("nf");
    text(plain(lines).stripTrailing().lines().map(ManPage::escaped).collect(joining("\n")));
    macro("fi");
  }

  private void macro(String name, String... arguments) {
    page.append('.').append(name);
    for (String argument : arguments) {
      page.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
  }

  private void text(String text) {
    page.append(text).append('\n');
  }

  /** What picocli would print: without its format directives. */
  private static String plain(String line) {
    return line.replace("%n", "\n").replace("%%", "%");
  }

  /** Text that roff shows as it stands. */
  private static String escaped(String text) {
    String escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
    return escaped.startsWith(".") ? "\\&" + escaped : escaped;
  }
}
