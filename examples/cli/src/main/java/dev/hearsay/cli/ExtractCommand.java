package dev.hearsay.cli;

import com.google.common.collect.Iterators;
import dev.hearsay.Extraction;
import dev.hearsay.Limits;
import dev.hearsay.input.Entry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Extracts claims from articles. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Extracts who claims what, and how many, from news articles.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay extract page.txt",
      "  hearsay extract --to json --with-text page.txt > page.json",
      "  hearsay extract --to json -o results --resume pages/*.txt",
      "  zcat news.jsonl.gz | hearsay extract --to jsonl --threads 2 > claims.jsonl",
      "  hearsay extract --to jsonl -o claims.jsonl --resume --errors failed.jsonl news.jsonl",
      "",
      "A line of JSON Lines is an object with \"id\" and \"text\" and, where known,",
      "\"title\", \"publisher\", \"published\" (2025-02-04) and \"uri\". A bad line is",
      "answered in its place with the fields \"document\" and \"error\".",
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all good",
      "1:some inputs failed, or the output cannot be written",
      "2:wrong usage",
      "141:the reader of the output went away"
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Reader reader = new Reader();

  @Mixin private InputFiles inputs = new InputFiles();

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "How to write: ${COMPLETION-CANDIDATES} (default: table).")
  private Format to = Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|FOLDER",
      description =
          "Where to write: claims.csv takes the results of all inputs, claims/ a file for each.")
  private @Nullable String output;

  @Option(names = "--with-text", description = "Put the article's text into the JSON.")
  private boolean withText;

  @Option(
      names = "--offsets",
      paramLabel = "UNIT",
      defaultValue = "utf16",
      description = "What offsets in JSON count: ${COMPLETION-CANDIDATES} (default: utf16).")
  private Offsets offsets = Offsets.UTF16;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many articles to read at a time; the order of results stays.")
  private int threads = 1;

  @Option(
      names = "--resume",
      description =
          "Do only what an earlier run has not: files that the folder of -o does not hold, or with"
              + " --to jsonl the lines after the last complete one of -o.")
  private boolean resume;

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "Write what failed as lines of JSON: id, place, code, message, remedy.")
  private @Nullable Path errors;

  @Override
  public Integer call() throws IOException {
    checkOptions();
    PrintWriter messages = spec.commandLine().getErr();
    Limits limits = Limits.defaults();
    Work work = new Work(reader.extractor(limits), this::render);
    Iterator<Entry> entries = inputs.entries(limits);
    Progress progress = inputs.progress(messages);
    try (Faults faults = new Faults(messages, errors);
        Results results = results();
        Batch<Task, Answer> batch = new Batch<>(threads, Task::weight, work::answer)) {
      Iterator<Answer> answers = batch.run(tasks(entries, results));
      while (answers.hasNext()) {
        Answer answer = answers.next();
        take(answer.putOff() ? work.alone(answer.task()) : answer, progress, faults);
      }
      results.finish();
      return faults.any() ? 1 : 0;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      progress.done();
    }
  }

  private void checkOptions() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
    }
    if (namesAFile() && inputs.areSeveral() && !toFolder() && !to.isJoinable()) {
      throw new ParameterException(
          spec.commandLine(),
          "several articles make several files of " + to + ": -o FOLDER/, or 'hearsay report'");
    }
    if (resume && !toFolder() && (output == null || to != Format.JSONL)) {
      throw new ParameterException(
          spec.commandLine(), "--resume needs -o FOLDER, or --to jsonl and -o FILE");
    }
  }

  private Iterator<Task> tasks(Iterator<Entry> entries, Results results) {
    return Iterators.transform(
        entries,
        entry -> {
          try {
            return task(entry, results);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private Task task(Entry entry, Results results) throws IOException {
    if (entry instanceof Entry.Found found) {
      return new Task(entry, results.slot(found.article().id()));
    }
    Entry.Faulty fault = (Entry.Faulty) entry;
    boolean answered = fault.record() && answersFaults();
    return new Task(entry, answered ? results.slot(fault.id()) : null);
  }

  /** Whether a stream of JSON has, in its place, word of what failed. */
  private boolean answersFaults() {
    return to.isJson() && !toFolder();
  }

  private void take(Answer answer, Progress progress, Faults faults) throws IOException {
    write(answer);
    if (answer.task().slot() != null && answer.task().slot().earlier() != null) {
      progress.skip();
    } else {
      progress.step();
    }
    if (answer.fault() != null) {
      progress.done();
      faults.add(answer.fault());
    }
    if (answer.warning() != null) {
      progress.done();
      faults.warn(answer.warning());
    }
  }

  private void write(Answer answer) throws IOException {
    Slot slot = answer.task().slot();
    Entry.Faulty fault = answer.fault();
    if (slot == null || slot.earlier() != null) {
      return;
    }
    if (answer.rendered() != null) {
      slot.fill(answer.rendered());
    } else if (fault != null && answersFaults()) {
      slot.fill(ErrorLine.of(fault.id(), fault.code(), fault.message()));
    }
  }

  private String render(Extraction found) {
    return to.render(
        found, new Format.Style(Terminal.width(), withText, offsets == Offsets.CODEPOINT));
  }

  /** Whether each result is a file of its own: several, unless the name is that of one file. */
  private boolean toFolder() {
    return output != null
        && (Files.isDirectory(Path.of(output))
            || output.endsWith("/")
            || (inputs.areSeveral() && !namesAFile()));
  }

  private boolean namesAFile() {
    return output != null && output.endsWith("." + to.ending());
  }

  private Results results() throws IOException {
    if (output == null) {
      return stream(new PrintedSink(spec.commandLine().getOut()));
    }
    Path target = Path.of(output);
    if (toFolder()) {
      return resume ? FolderResults.resumed(target, to) : FolderResults.fresh(target, to);
    }
    if (to == Format.JSONL) {
      return resume ? ResumedLines.of(target) : stream(FileSink.growing(target));
    }
    return stream(FileSink.whole(target));
  }

  private Results stream(Sink sink) {
    return to == Format.JSON && inputs.areSeveral()
        ? StreamedResults.array(sink)
        : StreamedResults.lines(sink, to.header());
  }

  /** What offsets count. */
  enum Offsets {
    UTF16,
    CODEPOINT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
