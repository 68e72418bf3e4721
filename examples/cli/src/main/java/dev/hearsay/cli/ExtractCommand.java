package dev.hearsay.cli;

import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.Limits;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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
      "  hearsay extract --to json -o results pages/*.txt",
      "  zcat news.jsonl.gz | hearsay extract --to jsonl --threads 2 > claims.jsonl",
      "",
      "A line of JSON Lines is an object with \"id\" and \"text\" and, where known,",
      "\"title\", \"publisher\", \"published\" (2025-02-04) and \"uri\". A bad line is",
      "answered in its place with the fields \"document\" and \"error\".",
      "",
      "Exit codes: 0 all good, 1 some inputs failed, 2 wrong usage."
    })
final class ExtractCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Reader reader = new Reader();

  @Option(
      names = "--from",
      paramLabel = "KIND",
      defaultValue = "auto",
      description =
          "What the inputs hold: ${COMPLETION-CANDIDATES} (default: auto, by file ending or first"
              + " character).")
  private Inputs.Kind from = Inputs.Kind.AUTO;

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "How to write: ${COMPLETION-CANDIDATES} (default: table).")
  private Format to = Format.TABLE;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|FOLDER",
      description = "Where to write; several inputs to a folder give a file each.")
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

  @Parameters(paramLabel = "FILE", description = "Articles; none, or -, is standard input.")
  private List<String> files = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be at least 1");
    }
    PrintWriter messages = spec.commandLine().getErr();
    Limits limits = Limits.defaults();
    Extractor extractor = reader.extractor(limits);
    Iterator<Entry> entries = new Inputs(from, limits.maxLength(), messages).read(files);
    Progress progress = new Progress(messages, Terminal.showsErrors());
    boolean failed = false;
    try (Results results = results();
        Batch batch = new Batch(threads, entry -> answer(extractor, entry))) {
      Iterator<Answer> answers = batch.run(entries);
      while (answers.hasNext()) {
        Answer answer = answers.next();
        if (answer.rendered() != null) {
          results.add(answer.id(), answer.rendered());
        }
        progress.step(answer.length());
        if (answer.message() != null) {
          progress.done();
          messages.println("hearsay: " + answer.message());
        }
        failed |= answer.failed();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      progress.done();
    }
    return failed ? 1 : 0;
  }

  /** What an entry comes to: a result or an error, ready to be written. */
  private Answer answer(Extractor extractor, Entry entry) {
    if (entry instanceof Entry.Faulty bad) {
      return fault(bad);
    }
    Article article = ((Entry.Found) entry).article();
    try {
      return result(extractor.extract(article));
    } catch (RuntimeException bug) {
      // One article that shows a fault of the library must not cost the user the others.
      String message = "a fault of Hearsay's own, please report it: " + bug;
      return fault(
          new Entry.Faulty(
              String.valueOf(article.id()), article.id(), "internal-error", message, true));
    }
  }

  private Answer result(Extraction found) {
    String rendered =
        to.render(
            found, new Format.Style(Terminal.width(), withText, offsets == Offsets.CODEPOINT));
    String cut =
        found.notes().stream()
            .filter(note -> note.code().equals("text-too-long"))
            .map(note -> found.document().id() + ": " + note.message())
            .findFirst()
            .orElse(null);
    return new Answer(found.document().id(), rendered, cut, false, found.text().length());
  }

  private Answer fault(Entry.Faulty bad) {
    String line =
        bad.record() && to.isJson() ? ErrorLine.of(bad.id(), bad.code(), bad.message()) : null;
    return new Answer(bad.id(), line, bad.place() + ": " + bad.message(), true, 0);
  }

  private Results results() throws IOException {
    if (output == null) {
      return stream(spec.commandLine().getOut());
    }
    Path target = Path.of(output);
    if (Files.isDirectory(target) || files.size() > 1 || output.endsWith("/")) {
      return new Results.Folder(target, to);
    }
    return stream(new PrintWriter(Files.newBufferedWriter(target, StandardCharsets.UTF_8)));
  }

  private Results stream(PrintWriter out) {
    return to == Format.JSON && files.size() > 1
        ? new Results.Array(out)
        : new Results.Lines(out, to.header());
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

  /**
   * A result to write, a message to show, or both.
   *
   * @param rendered what to write, or null
   * @param message what to tell the user, or null
   * @param length the characters read
   */
  record Answer(
      @Nullable String id,
      @Nullable String rendered,
      @Nullable String message,
      boolean failed,
      int length) {}
}
