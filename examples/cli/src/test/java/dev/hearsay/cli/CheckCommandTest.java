package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** {@code hearsay check} as a build server runs it. */
class CheckCommandTest {
  private static final String PAGE = "Rebels killed 12 sailors in Port Ansel, the navy said.\n";

  @TempDir private Path folder = Path.of("");

  private record Run(int code, String out, String err) {}

  private static Run check(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[args.length + 1];
    words[0] = "check";
    for (int i = 0; i < args.length; i++) {
      words[i + 1] = args[i].toString();
    }
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err, true))
            .execute(words);
    return new Run(code, out.toString(), err.toString());
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  @Test
  void acceptsFirstAndComparesThen() throws IOException {
    file("a.txt", PAGE);
    Run first = check(folder);
    assertThat(first.code()).isEqualTo(1);
    assertThat(first.out())
        .isEqualTo(
            """
            a.txt: no a.expected beside it; write it with --accept
            1 texts: 0 as expected, 1 not
            """);
    assertThat(check("--accept", folder).out()).startsWith("a.txt: accepted\n");
    assertThat(check(folder)).isEqualTo(new Run(0, "1 texts: 1 as expected, 0 not\n", ""));
  }

  @Test
  void tellsTheDifferences() throws IOException {
    file("a.txt", PAGE);
    file("a.expected", "claim casualties.killed | * | EXACT 13\n");
    file("b.txt", "Nothing.");
    file("b.expected", "# nothing\n");
    Run run = check(folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .isEqualTo(
            """
            a.txt
              missing     -        claim casualties.killed | * | EXACT 13
              unexpected  1:15     claim casualties.killed | 12 | EXACT 12 | sailors | navy | ASSERT\
             POSITIVE | Port Ansel | - | -
            2 texts: 1 as expected, 1 not
            """);
  }

  @Test
  void aBadFileIsToldAndTheOthersAreCompared() throws IOException {
    file("a.txt", PAGE);
    file("a.expected", "published: today\n");
    file("b.txt", "Nothing.");
    file("b.expected", "");
    Run run = check(folder);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("a.expected:1: 'today' is no date", "2 texts: 1 as expected, 1 not");
  }

  @Test
  void writesJUnitXml() throws Exception {
    file("a.txt", PAGE);
    file("a.expected", "claim casualties.killed | \u0001 <&>\n");
    file("b.txt", "Nothing.");
    file("b.expected", "");
    file("c.txt", "Nothing.");
    Path report = folder.resolve("check.xml");
    assertThat(check("--junit", report, folder).code()).isEqualTo(1);

    Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
    Element suite = xml.getDocumentElement();
    assertThat(suite.getTagName()).isEqualTo("testsuite");
    assertThat(suite.getAttribute("tests")).isEqualTo("3");
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    assertThat(suite.getAttribute("errors")).isEqualTo("1");
    assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(3);
    Element failure = (Element) xml.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).isEqualTo("2 differences");
    assertThat(failure.getTextContent())
        .contains("missing: claim casualties.killed | \uFFFD <&>", "unexpected, at 1:15: claim");
    Element error = (Element) xml.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("message")).contains("no c.expected beside it");
  }

  @Test
  void wrongUsage() throws IOException {
    assertThat(check(folder.resolve("none")).err()).contains("is no folder; see 'hearsay check");
    assertThat(check(folder).err()).contains("no .txt file in");
    assertThat(check(folder).code()).isEqualTo(2);
    assertThat(check().code()).isEqualTo(2);
  }
}
