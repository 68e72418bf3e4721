package dev.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ObjectArrays;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own: killed, cut off, out of disk, out of memory. */
class ProcessTest {
  private static final int ARTICLES = 800;

  @TempDir private Path folder = Path.of("");
  private Path stream = Path.of("");

  private record Run(int code, String err) {}

  @BeforeEach
  void stream() throws IOException {
    stream = folder.resolve("news.jsonl");
    try (Writer out = Files.newBufferedWriter(stream)) {
      for (int i = 0; i < ARTICLES; i++) {
        out.write(article(i, 1 + i % 5));
      }
    }
  }

  private static String article(int number, int sentences) {
    String text = "Rebels killed " + (number + 2) + " sailors near Tarn, the navy said. ";
    return "{\"id\": \"a" + number + "\", \"text\": \"" + text.repeat(sentences) + "\"}\n";
  }

  private Process start(String memory, List<String> args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + memory, "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.add("extract");
    command.addAll(args);
    return new ProcessBuilder(command)
        .redirectError(folder.resolve("messages").toFile())
        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
        .start();
  }

  private Run finish(Process process) throws Exception {
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return new Run(process.exitValue(), Files.readString(folder.resolve("messages")));
  }

  private Run run(String... args) throws Exception {
    Process process = start("256m", List.of(args));
    process.getInputStream().readAllBytes();
    return finish(process);
  }

  @Test
  void aKilledStreamGoesOnWhereItStopped() throws Exception {
    Path whole = folder.resolve("whole.jsonl");
    atOnce("--to", "jsonl", "-o", whole.toString(), stream.toString());

    Path target = folder.resolve("claims.jsonl");
    List<String> args =
        List.of("--to", "jsonl", "--threads", "2", "--resume", "-o", target + "", stream + "");
    for (long share : new long[] {1, 40, 90}) {
      killOnceHalfDone(start("256m", args), target, Files.size(whole) * share / 100);
    }
    assertThat(finish(start("256m", args)).code()).isZero();
    assertThat(target).hasSameBinaryContentAs(whole);
  }

  /** Runs in this process, undisturbed. */
  private static void atOnce(String... args) {
    String[] words = ObjectArrays.concat("extract", args);
    assertThat(Main.commandLine().execute(words)).isZero();
  }

  /** Kills a process without a word once its file has grown to a size. */
  private static void killOnceHalfDone(Process process, Path file, long size) throws Exception {
    while (process.isAlive() && (!Files.exists(file) || Files.size(file) < size)) {
      Thread.sleep(2);
    }
    process.destroyForcibly().waitFor();
    assertThat(Files.size(file)).isGreaterThanOrEqualTo(size);
  }

  @Test
  void aKilledFolderIsFilledWithWhatItLacks() throws Exception {
    Path whole = folder.resolve("whole");
    atOnce("--to", "csv", "-o", whole + "/", stream.toString());

    Path target = folder.resolve("claims");
    List<String> args = List.of("--to", "csv", "--resume", "-o", target + "/", stream.toString());
    for (int count : new int[] {1, 400}) {
      Process process = start("256m", args);
      while (process.isAlive() && files(target).size() < count) {
        Thread.sleep(2);
      }
      process.destroyForcibly().waitFor();
    }
    Path first = target.resolve("a0.csv");
    FileTime written = Files.getLastModifiedTime(first);
    assertThat(finish(start("256m", args)).code()).isZero();

    assertThat(files(target)).hasSize(ARTICLES).isEqualTo(files(whole));
    for (String file : files(whole)) {
      assertThat(target.resolve(file)).hasSameBinaryContentAs(whole.resolve(file));
    }
    assertThat(Files.getLastModifiedTime(first)).isEqualTo(written);
  }

  private static List<String> files(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".part"))
          .sorted()
          .toList();
    }
  }

  @Test
  void aFullDiskIsAnErrorOfALine() throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full here");
    Run run = run("--to", "jsonl", "-o", "/dev/full", stream.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("hearsay: /dev/full: cannot be written: ").hasLineCount(1);
  }

  @Test
  void aReaderThatGoesAwayIsNoMatterOfMessages() throws Exception {
    Process process = start("256m", List.of("--to", "jsonl", stream.toString()));
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertThat(out.readLine()).contains("\"id\":\"a0\"");
    }
    assertThat(finish(process)).isEqualTo(new Run(141, ""));
  }

  @Test
  void anArticleTooLargeForTheMemoryIsReportedAndTheOthersAreRead() throws Exception {
    Path large = folder.resolve("large.jsonl");
    Files.writeString(large, article(0, 1) + article(1, 50_000) + article(2, 1));
    Path target = folder.resolve("claims.jsonl");
    Process process =
        start("96m", List.of("--to", "jsonl", "--threads", "2", "-o", target + "", large + ""));
    Run run = finish(process);
    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.readAllLines(target))
        .satisfiesExactly(
            line -> assertThat(line).contains("\"id\":\"a0\"", "\"claims\":[{"),
            line -> assertThat(line).contains("\"id\":\"a1\"", "\"code\":\"out-of-memory\""),
            line -> assertThat(line).contains("\"id\":\"a2\"", "\"claims\":[{"));
    assertThat(run.err()).contains("needs more memory; give Java more with -Xmx");
  }
}
