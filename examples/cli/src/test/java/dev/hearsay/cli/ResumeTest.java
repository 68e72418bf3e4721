package dev.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that goes on from what an earlier one has left, and the file that tells what failed. */
class ResumeTest {
  private static final String NEWS =
      """
      {"id": "a", "text": "Rebels killed 12 sailors in Port Ansel."}
      {"id": "b", "text": 7}
      no json
      {"id": null, "text": "Rebels killed 14 sailors in Tarn."}
      {"id": "d", "text": "Kröten."}
      """;

  @TempDir private Path folder = Path.of("");
  private Path news = Path.of("");
  private Path target = Path.of("");
  private Path errors = Path.of("");
  private String whole = "";
  private String faults = "";

  private record Run(int code, String err) {}

  private static Run extract(Object... args) {
    StringWriter err = new StringWriter();
    String[] words = new String[args.length + 1];
    words[0] = "extract";
    for (int i = 0; i < args.length; i++) {
      words[i + 1] = args[i].toString();
    }
    int code =
        Main.commandLine()
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err, true))
            .execute(words);
    return new Run(code, err.toString());
  }

  private Run resume() {
    return extract("--to", "jsonl", "--resume", "--errors", errors, "-o", target, news);
  }

  @BeforeEach
  void runOnce() throws IOException {
    news = Files.writeString(folder.resolve("news.jsonl"), NEWS);
    target = folder.resolve("claims.jsonl");
    errors = folder.resolve("errors.jsonl");
    assertThat(resume().code()).isEqualTo(1);
    whole = Files.readString(target);
    faults = Files.readString(errors);
    assertThat(whole).hasLineCount(5);
  }

  @Test
  void whereverTheFileIsCutTheRestIsTheSame() throws IOException {
    byte[] bytes = Files.readAllBytes(target);
    for (int length = 0; length <= bytes.length; length += 397) {
      Files.write(target, Arrays.copyOf(bytes, length));
      assertThat(resume().code()).isEqualTo(1);
      assertThat(target).content(UTF_8).isEqualTo(whole);
      assertThat(errors).content(UTF_8).isEqualTo(faults);
    }
  }

  @Test
  void theFileOfErrorsTellsWhatWhereAndWhatHelps() throws IOException {
    assertThat(Files.readAllLines(errors))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("{\"id\":\"b\",\"place\":\"")
                    .contains(
                        "news.jsonl:2\"",
                        "\"code\":\"bad-record\"",
                        "\"message\":\"\\\"text\\\" is no string\"",
                        "\"remedy\":\"write one JSON object a line"),
            line -> assertThat(line).startsWith("{\"id\":null,").contains("news.jsonl:3\""));
  }

  @Test
  void whatIsDoneIsNotReadAgain() throws IOException {
    Files.writeString(target, whole.replace("sailors", "tailors"));
    assertThat(resume().code()).isEqualTo(1);
    assertThat(target).content().contains("tailors").doesNotContain("sailors");
  }

  @Test
  void anotherInputIsNoticed() throws IOException {
    Files.writeString(news, NEWS.replace("\"a\"", "\"z\""));
    Run run = resume();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("is not the beginning of this run's output: its line 1 is 'a', the input's 'z'");
    Files.writeString(news, NEWS.lines().findFirst().orElse(""));
    assertThat(resume().err()).contains("holds more results than the input has articles");
    assertThat(target).content(UTF_8).isEqualTo(whole);
  }

  @Test
  void aFileOfSomethingElseIsLeftAsItIs() throws IOException {
    Files.writeString(target, "type,low\nx,1\n");
    assertThat(resume().err()).contains("claims.jsonl:1: is no result of --to jsonl");
    assertThat(target).content(UTF_8).isEqualTo("type,low\nx,1\n");
  }

  @Test
  void aFolderHoldsNoFilesForWhatFailed() throws IOException {
    Path results = folder.resolve("results");
    assertThat(extract("--to", "json", "-o", results + "/", news).code()).isEqualTo(1);
    assertThat(results.toFile().list())
        .containsExactlyInAnyOrder("a.json", "unnamed.json", "d.json");
    Files.delete(results.resolve("d.json"));
    Files.writeString(results.resolve("a.json"), "kept");
    extract("--to", "json", "--resume", "-o", results + "/", news);
    assertThat(results.resolve("d.json")).content().contains("hearsay/1");
    assertThat(results.resolve("a.json")).content().isEqualTo("kept");
  }

  @Test
  void aFileIsNeverHalfWritten() throws IOException {
    Path page = Files.writeString(folder.resolve("page.txt"), "Rebels killed 12 sailors.");
    Path csv = Files.writeString(folder.resolve("page.csv"), "before");
    assertThat(extract("--to", "csv", "-o", folder.resolve("none/page.csv"), page).err())
        .contains("page.csv: cannot be written: there is no such folder");
    assertThat(extract("--to", "csv", "-o", csv, page).code()).isZero();
    assertThat(csv).content().contains("casualties.killed");
    assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void resumingNeedsSomethingThatStays() {
    assertThat(extract("--resume", news).code()).isEqualTo(2);
    assertThat(extract("--resume", "--to", "csv", "-o", folder.resolve("x.csv"), news).err())
        .contains("--resume needs -o FOLDER, or --to jsonl and -o FILE");
  }
}
