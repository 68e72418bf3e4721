package dev.hearsay.cli;

import com.google.common.collect.Iterators;
import dev.hearsay.Limits;
import dev.hearsay.input.Entry;
import dev.hearsay.input.Inputs;
import dev.hearsay.input.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read. */
final class InputFiles {
  private static final String STANDARD_INPUT = "-";

  @Option(
      names = "--from",
      paramLabel = "KIND",
      defaultValue = "auto",
      description =
          "What the inputs hold: ${COMPLETION-CANDIDATES} (default: auto, by ending and content)."
              + " Archives (.gz, .zip) are always opened.")
  private Kind from = Kind.AUTO;

  @Parameters(
      paramLabel = "FILE",
      description =
          "Files, folders with all below them, patterns such as 'pages/*.html'; none, or -, is"
              + " standard input.")
  private List<String> files = new ArrayList<>();

  /** The bytes of files that were read so far. */
  private final LongAdder read = new LongAdder();

  /** For picocli. */
  InputFiles() {}

  /** Tells how far the reading is, where somebody watches. */
  Progress progress(PrintWriter messages) {
    boolean watched = Terminal.showsErrors();
    return new Progress(messages, watched, watched ? size() : 0, read::sum, System::nanoTime);
  }

  /** The bytes of all files; 0 where that is not known before they are read. */
  private long size() {
    long sum = 0;
    for (String file : files) {
      try (Stream<Path> all = Files.walk(Path.of(file))) {
        sum += all.mapToLong(found -> found.toFile().isFile() ? found.toFile().length() : 0).sum();
      } catch (IOException | UncheckedIOException | InvalidPathException unknown) {
        return 0;
      }
    }
    return sum;
  }

  /** The articles, and word of what cannot be read. */
  Iterator<Entry> entries(Limits limits) {
    Inputs inputs = Inputs.defaults().of(from).within(limits).watchedBy(read::add);
    List<String> all = files.isEmpty() ? List.of(STANDARD_INPUT) : files;
    return Iterators.concat(
        Iterators.transform(
            all.iterator(),
            input ->
                input.equals(STANDARD_INPUT)
                    ? inputs.read("standard input", System.in)
                    : inputs.read(List.of(input))));
  }

  /** Whether several files are read, as far as their names tell. */
  boolean areSeveral() {
    return files.size() > 1
        || files.stream().anyMatch(file -> file.contains("*") || Files.isDirectory(Path.of(file)));
  }
}
