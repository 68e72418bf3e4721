package dev.hearsay.benchmark;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures Hearsay and what it is compared with, on the same texts, in one run. */
@Command(
    name = "benchmark",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Measures Hearsay and what it is compared with, on the same texts, in one run:",
      "tokens a second, time to the first result, memory, time against length.",
      "What CoreNLP can do is measured where its jars are on the class path."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  java -jar examples/benchmark/target/benchmark.jar",
      "  java -jar examples/benchmark/target/benchmark.jar --steps sentences.txt.gz",
      "  java -cp 'examples/benchmark/target/benchmark.jar:examples/cli/target/engines/*' \\",
      "    dev.hearsay.benchmark.Benchmarks -o examples/benchmark"
    })
public final class Benchmarks implements Callable<Integer> {
  @Option(names = "--steps", description = "Measure the steps of Hearsay's line and nothing else.")
  private boolean stepsAlone;

  @Option(
      names = "--only",
      paramLabel = "SUBJECT",
      description = "Measure this subject; may be repeated (default: all on the class path).")
  private List<String> only = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Write benchmark.txt and benchmark.svg there, too.")
  private @Nullable Path folder;

  @Parameters(
      paramLabel = "TEXTS",
      description = {
        "Files .txt, folders of them, or files of sentences, one a line, plain or gzipped",
        "(default: the invented articles of the repository)."
      })
  private List<String> texts = new ArrayList<>();

  private Benchmarks() {}

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }

  @Override
  public Integer call() throws IOException, RunnerException {
    System.setProperty(
        Corpus.PROPERTY,
        texts.isEmpty() ? Corpus.INVENTED : String.join(File.pathSeparator, texts));
    List<String> corpus = Corpus.read();
    long tokens = Corpus.tokens(corpus);
    String size = String.format(Locale.ROOT, "%,d texts of %,d tokens", corpus.size(), tokens);
    double threads = stepsAlone ? 1 : arithmetic();
    Results results = new Results(size, machine(), threads, List.of(), steps(tokens));
    publish(results);
    for (Subject subject : subjects()) {
      results = results.with(new Measurement(subject, tokens).take());
      publish(results);
    }
    return 0;
  }

  /** Shows what has been measured so far: who does not want to wait for the rest, has that. */
  private void publish(Results results) throws IOException {
    String table = Table.of(results);
    System.out.println();
    System.out.println(table);
    if (folder != null) {
      Files.writeString(folder.resolve("benchmark.txt"), table);
      Files.writeString(folder.resolve("benchmark.svg"), Chart.of(results));
    }
  }

  private List<Subject> subjects() {
    return Subject.all().stream()
        .filter(subject -> !stepsAlone && (only.isEmpty() || only.contains(subject.name())))
        .toList();
  }

  /** How many times faster plain arithmetic is on two threads. */
  private static double arithmetic() throws RunnerException {
    double one = Jmh.of(Arithmetic.class).only();
    double two = Jmh.of(Arithmetic.class).threads(2).only();
    return 2 * one / two;
  }

  private static Map<String, Double> steps(long tokens) throws RunnerException {
    Map<String, Double> rates = new LinkedHashMap<>();
    Jmh.of(Steps.class).seconds().forEach((step, seconds) -> rates.put(step, tokens / seconds));
    return rates;
  }

  private static String machine() {
    return List.of("java.vm.name", "java.version", "os.name", "os.arch").stream()
            .map(System::getProperty)
            .collect(joining(" "))
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors";
  }
}
