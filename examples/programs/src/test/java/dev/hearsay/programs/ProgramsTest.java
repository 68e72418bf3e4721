package dev.hearsay.programs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The programs print what they are there to show. */
class ProgramsTest {
  private interface Program {
    void run(String... args) throws Exception;
  }

  private static String printed(Program program) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, UTF_8));
    try {
      program.run();
    } finally {
      System.setOut(before);
    }
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void tenLines() throws Exception {
    assertThat(printed(TenLines::main))
        .isEqualTo("Defense Ministry: casualties.killed, At least 40 soldiers\n");
  }

  @Test
  void ownRules() throws Exception {
    assertThat(printed(OwnRules::main))
        .contains("traffic.cancelled: Some 30 ferries, by rule traffic/cancelled-passive\n")
        .contains("casualties.wounded: Two sailors");
  }

  @Test
  void oneFigureThroughAWeek() throws Exception {
    assertThat(printed(OneFigureThroughAWeek::main))
        .isEqualTo(
            """
            2025-03-10  At least three  police
            2025-03-11  seven  Odile Marran
            2025-03-12  Nine  regional hospital
            2025-03-12  nine  Interior Ministry (denied)
            2025-03-14  11  Interior Ministry
            2025-03-15  More than a dozen  Harbour Aid
            2025-03-16  12  police
            """);
  }

  @Test
  void theReadmeShowsAnAssertionThatIsRun() throws Exception {
    String readme = Files.readString(Path.of("../../README.md"));
    int start = readme.indexOf("assertThat(\"");
    String shown = readme.substring(start, readme.indexOf("```", start));
    String test = "src/test/java/dev/hearsay/programs/OurTextsTest.java";
    assertThat(Files.readString(Path.of(test))).containsIgnoringWhitespaces(shown);
  }
}
