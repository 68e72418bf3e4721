package dev.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command line as its users see it: what it writes, what it says, how it exits. */
class CommandLineTest {
  private static final String PAGE = "Rebels freed 12 sailors in Port Ansel, the navy said.\n";

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

  private static Run runOn(String standardInput, String... args) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(standardInput.getBytes(UTF_8)));
    try {
      return run(args);
    } finally {
      System.setIn(before);
    }
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private String file(String name, String content) throws IOException {
    return file(name, content.getBytes(UTF_8));
  }

  @Test
  void readsAFileIntoATable() throws IOException {
    Run run = run("extract", file("port-ansel.txt", PAGE));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("port-ansel\n");
  }

  @Test
  void readsStandardInput() {
    assertThat(runOn(PAGE, "extract", "--to", "json").out())
        .startsWith("{\"schema\":\"hearsay/1\",\"document\":{\"id\":null")
        .endsWith("}\n");
    assertThat(runOn(PAGE, "extract", "--to", "json", "-").code()).isZero();
  }

  @Test
  void answersEachLineOfAStreamInItsPlace() {
    String stream =
        """
        {"id": "a", "text": "One.", "published": "2025-02-04T10:00:00Z"}
        no json

        {"id": "b", "text": 12}
        {"id": "c", "text": "Two.", "published": "yesterday"}
        {"id": "d"}
        {"id": "e", "text": "Three.", "tags": [{"a": 1}], "uri": null}
        """;
    Run run = runOn(stream, "extract", "--from", "jsonl", "--to", "jsonl", "--threads", "2");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"id\":\"a\"", "\"published\":\"2025-02-04\""),
            line ->
                assertThat(line)
                    .startsWith("{\"document\":{\"id\":null},\"error\":{\"code\":\"bad-record\""),
            line -> assertThat(line).contains("\"id\":\"b\"", "\\\"text\\\" is no string"),
            line -> assertThat(line).contains("\"id\":\"c\"", "is no date like 2025-02-04"),
            line -> assertThat(line).contains("\"id\":\"d\"", "no \\\"text\\\""),
            line -> assertThat(line).contains("\"id\":\"e\"", "\"notes\":[]"));
    assertThat(run.err().lines())
        .hasSize(4)
        .first()
        .asString()
        .startsWith("hearsay: standard input:2: no JSON");
  }

  @Test
  void knowsAStreamWhenItSeesOne() {
    assertThat(runOn("{\"id\": \"a\", \"text\": \"One.\"}\n", "extract", "--to", "jsonl").out())
        .contains("\"id\":\"a\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extract --engin opennlp   | Unknown option: '--engin'; did you mean '--engine'?",
        "extract --engine spacy    | no engine 'spacy'; there is opennlp",
        "extract --engine corenlp --engines none | mvn -Pcorenlp package",
        "extract --to xml          | expected one of [TABLE, JSON, JSONL, CSV,",
        "extract --threads 0       | --threads must be at least 1",
        "extrakt                   | 'extrakt'",
        "''                        | name a command, such as 'extract'",
      })
  void wrongUsageIsOneLineWithARemedy(String args, String message) {
    Run run = args.isEmpty() ? run() : run(args.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).contains("--help").hasLineCount(1);
  }

  @Test
  void aBadInputIsOneLineAndTheOthersAreRead() throws IOException {
    String good = file("good.txt", PAGE);
    String binary = file("binary.txt", new byte[] {0, 1, 2, 3, 4, 5, 6, 7});
    Run run = run("extract", folder + "/missing.txt", binary, good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("good");
    assertThat(run.err().lines())
        .satisfiesExactly(
            line -> assertThat(line).endsWith("missing.txt: no such file"),
            line -> assertThat(line).endsWith("binary.txt: is no text but binary data"));
  }

  @Test
  void aFolderIsReadWithAllBelowIt() throws IOException {
    Files.createDirectories(folder.resolve("pages/2025"));
    file("pages/2025/b.html", "<title>B</title><h1>Rebels free 12 sailors</h1><p>" + PAGE);
    file("pages/a.txt", PAGE);
    file("pages/style.css", "p {color: red}");
    Run run = run("extract", "--to", "jsonl", folder + "/pages");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"id\":\"2025/b\"", "\"text\":\"Rebels free"),
            line -> assertThat(line).contains("\"id\":\"a\"", "\"text\":null"));
    assertThat(run("extract", "--to", "jsonl", folder + "/pages/*.txt").out()).hasLineCount(1);
  }

  @Test
  void aTextThatIsNotEnglishIsToldOf() throws IOException {
    String page = file("page.txt", "Die Armee hat nach dem Angriff nicht mit der Presse geredet.");
    assertThat(run("extract", page).err()).contains("page.txt: the text seems to be in German");
  }

  @Test
  void anEmptyTextIsAnEmptyResult() throws IOException {
    Run run = run("extract", "--to", "json", file("empty.txt", ""));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"claims\":[]");
  }

  @Test
  void readsOtherEncodingsAndSaysSo() throws IOException {
    byte[] latin = {'K', 'r', (byte) 0xF6, 't', 'e', '.'};
    Run run = run("extract", "--to", "json", "--with-text", file("latin.txt", latin));
    assertThat(run.out()).contains("\"text\":\"Kröte.\"");
    assertThat(run.err()).endsWith("latin.txt: read as windows-1252, which is a guess\n");
    byte[] wide = "\uFEFFKröte.".getBytes(UTF_16LE);
    assertThat(run("extract", "--to", "json", "--with-text", file("wide.txt", wide)).out())
        .contains("\"text\":\"Kröte.\"");
  }

  @Test
  void writesToAFileOrAFolder() throws IOException {
    String one = file("one.txt", PAGE);
    String two = file("two.txt", PAGE);
    Path target = folder.resolve("one.json");
    assertThat(run("extract", "--to", "json", "-o", target.toString(), one).out()).isEmpty();
    assertThat(target).content().startsWith("{\"schema\"").endsWith("}\n");

    Path results = folder.resolve("results");
    assertThat(run("extract", "--to", "json", "-o", results.toString(), one, two).code()).isZero();
    assertThat(results).isDirectoryContaining("glob:**/one.json");
    assertThat(results.resolve("two.json")).content().contains("\"id\":\"two\"");
  }

  @Test
  void anIdIsNoPath() {
    Path results = folder.resolve("results");
    runOn(
        "{\"id\": \"../../up\", \"text\": \"One.\"}\n",
        "extract",
        "--to",
        "json",
        "-o",
        results + "/");
    assertThat(results)
        .isDirectoryContaining(file -> file.getFileName().toString().endsWith("up.json"));
  }

  @Test
  void severalFilesAreOneArray() throws IOException {
    Run run = run("extract", "--to", "json", file("one.txt", PAGE), file("two.txt", PAGE));
    assertThat(run.out()).startsWith("[{").contains("}\n,{").endsWith("}\n]\n");
  }

  @Test
  void severalFilesMakeOneTable() throws IOException {
    String one = file("one.txt", "Rebels killed 12 sailors.");
    String two = file("two.txt", "Rebels killed 14 sailors.");
    Path target = folder.resolve("claims.csv");
    assertThat(run("extract", "--to", "csv", "-o", target.toString(), one, two).code()).isZero();
    assertThat(target).content().hasLineCount(3).containsOnlyOnce("headline");
    Run pages = run("extract", "--to", "html", "-o", folder + "/all.html", one, two);
    assertThat(pages.code()).isEqualTo(2);
    assertThat(pages.err()).contains("several articles make several files of html");
  }

  @Test
  void helpTeaches() {
    Run run = run("extract", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Examples:", "--threads", "Exit codes");
  }

  @Test
  void theOrderOfResultsDoesNotDependOnThreads() {
    StringBuilder stream = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      String text = "Troops left. ".repeat(i % 7 * 10 + 1);
      stream.append("{\"id\": \"" + i + "\", \"text\": \"" + text + "\"}\n");
    }
    String serial = runOn(stream.toString(), "extract", "--to", "jsonl").out();
    String parallel = runOn(stream.toString(), "extract", "--to", "jsonl", "--threads", "4").out();
    assertThat(parallel).isEqualTo(serial).hasLineCount(200);
  }

  private static final String OWN_RULE =
      """
      types: [labour.laid-off]
      rules:
      - rule: labour/laid-off
        claim: labour.laid-off
        pattern: "<figure:PEOPLE> (is|are|was|were|been)? without work"
        yes: ["[Twelve] reporters are without work"]
        no: ["Twelve reporters are without fear"]
      """;

  @Test
  void ownRulesFindOwnTypes() throws IOException {
    String rules = file("own.yaml", OWN_RULE);
    String page = file("page.txt", "Twelve reporters are without work in Tarn.");
    assertThat(run("extract", "--to", "csv", "--rules", rules, page).out())
        .contains("labour.laid-off");
    Run check = run("rules", "check", rules);
    assertThat(check.code()).isZero();
    assertThat(check.out()).endsWith("1 rules, 2 examples: 0 errors, 0 warnings\n");
  }

  @Test
  void aBrokenRuleFileNeverLoads() throws IOException {
    String rules =
        file("own.yaml", OWN_RULE.replace("claim: labour.laid-off", "claim: labour.laid-of"));
    Run check = run("rules", "check", rules);
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out()).contains("own.yaml:4: rule 'labour/laid-off'", "did you mean");
    Run extract = run("extract", "--rules", rules, file("page.txt", PAGE));
    assertThat(extract.code()).isEqualTo(1);
    assertThat(extract.out()).isEmpty();
    assertThat(extract.err()).contains("own.yaml:4");
  }

  @Test
  void explainsWhatTheRulesMakeOfASentence() {
    assertThat(run("rules", "explain", "-", "Rebels killed 12 sailors").out())
        .contains("12 sailors (PEOPLE, EXACT)", "claimed as casualties.killed by casualties/");
    assertThat(run("rules", "explain", "-", "Rebels greeted 12 sailors").out())
        .contains("claimed by no rule");
  }

  @Test
  void listsTheRules() {
    assertThat(run("rules", "list").out()).contains("casualties.killed");
  }
}
