package dev.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports and comparisons of several articles, from the command line. */
class ReportCommandTest {
  private static final Path MINE = Path.of("..", "articles", "kerrin-mine.jsonl");

  @TempDir private Path folder = Path.of("");

  private record Run(int code, String out, String err) {}

  private static Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err, true))
            .execute(args);
    return new Run(code, out.toString(), err.toString());
  }

  @Test
  void writesOnePageOfAllArticles() throws IOException {
    Path page = folder.resolve("report.html");
    Run run = run("report", "-o", page.toString(), MINE.toString());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(page, UTF_8))
        .contains("<h1>6 articles</h1>", "Toll in Kerrin mine rises to 31")
        .contains("Who contradicts whom", "<svg role=\"img\"")
        .isEqualTo(run("report", MINE.toString()).out());
  }

  @Test
  void whatCannotBeReadCostsTheOthersNothing() throws IOException {
    Path page = folder.resolve("report.html");
    Run run = run("report", "-o", page.toString(), "no-such.txt", MINE.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("hearsay: no-such.txt: no such file\n");
    assertThat(Files.readString(page, UTF_8)).contains("<h1>6 articles</h1>");
  }

  @Test
  void putsTheTollOfAnEventSideBySide() {
    assertThat(run("compare", MINE.toString()).out())
        .startsWith("casualties.killed: miners, Kerrin · ")
        .contains("contradiction: Lorvanian Labor Ministry denies 45; Helga Tamm says 45\n");
    assertThat(run("compare", "--to", "csv", MINE.toString()).out()).startsWith("event,event_art");
    assertThat(run("compare", "--to", "json", MINE.toString()).out())
        .startsWith("{\"schema\":\"hearsay-comparison/1\",\"events\":[{\"id\":\"v1\"");
    assertThat(run("compare", "--to", "html", MINE.toString()).out()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void threadsChangeNothing() {
    assertThat(run("report", "--threads", "3", MINE.toString()).out())
        .isEqualTo(run("report", MINE.toString()).out());
  }

  @Test
  void refusesANegativeWindow() {
    Run run = run("compare", "--window", "-1", MINE.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--window must be at least 0");
  }
}
