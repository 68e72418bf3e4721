package dev.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the command line says of itself. */
class HelpTest {
  @TempDir private Path folder = Path.of("");

  private static String run(String... args) {
    StringWriter out = new StringWriter();
    assertThat(Main.commandLine().setOut(new PrintWriter(out)).execute(args)).isZero();
    return out.toString();
  }

  private static String help(String command) {
    return run(
        Splitter.on(' ')
            .omitEmptyStrings()
            .splitToStream(command + " --help")
            .toArray(String[]::new));
  }

  static List<String> commands() {
    List<String> all = new ArrayList<>(List.of(""));
    collect(Main.commandLine(), "", all);
    return all;
  }

  private static void collect(CommandLine parent, String path, List<String> all) {
    parent
        .getSubcommands()
        .forEach(
            (name, command) -> {
              if (!(command.getCommand() instanceof CommandLine.HelpCommand)) {
                all.add(path + name);
                collect(command, path + name + " ", all);
              }
            });
  }

  @ParameterizedTest(name = "hearsay {0} --help")
  @MethodSource("commands")
  void everyHelpHasExamplesAndExitCodes(String command) {
    String help = help(command);
    assertThat(help).contains("Examples:\n  ", "hearsay " + command, "Exit codes:\n  0  ");
    assertThat(help.lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void everyExampleNamesOptionsThatThereAre() {
    List<String> helps = commands().stream().map(command -> help(command)).toList();
    Set<String> known =
        helps.stream()
            .flatMap(help -> options(help.substring(0, help.indexOf("Exit codes"))))
            .collect(toSet());
    for (String help : helps) {
      assertThat(options(help.substring(help.indexOf("Examples:")))).isSubsetOf(known);
    }
  }

  private static Stream<String> options(String text) {
    return Pattern.compile("--[a-z-]+").matcher(text).results().map(MatchResult::group);
  }

  @Test
  void saysItsVersion() {
    assertThat(run("version")).isEqualTo(run("--version")).startsWith("hearsay 0");
  }

  @Test
  void theManualPageIsGoodRoff() throws Exception {
    assumeTrue(onPath("groff"), "groff is not installed");
    for (String name : new String[] {"", "extract", "check", "rules", "man"}) {
      String page = name.isEmpty() ? run("man") : run("man", name);
      Path file = Files.writeString(folder.resolve("page.1"), page);
      Process groff =
          new ProcessBuilder("groff", "-man", "-ww", "-Tutf8", "-P-cbou", file.toString())
              .redirectErrorStream(true)
              .start();
      String shown = new String(groff.getInputStream().readAllBytes(), UTF_8);
      assertThat(groff.waitFor()).isZero();
      assertThat(shown).contains("EXIT STATUS").doesNotContain("warning", "error:");
    }
  }

  @Test
  void bashTakesTheCompletions() throws Exception {
    assumeTrue(onPath("bash"), "bash is not installed");
    Path file = folder.resolve("completion");
    String words =
        "COMP_WORDS=(hearsay extract --res); COMP_CWORD=2; _complete_hearsay; echo $COMPREPLY";
    Files.writeString(file, run("completion") + words + "\n");
    Process bash = new ProcessBuilder("bash", file.toString()).start();
    assertThat(new String(bash.getInputStream().readAllBytes(), UTF_8)).isEqualTo("--resume\n");
  }

  private static boolean onPath(String program) {
    return Splitter.on(File.pathSeparatorChar)
        .splitToStream(System.getenv("PATH"))
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }
}
