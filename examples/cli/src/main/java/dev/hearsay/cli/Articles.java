package dev.hearsay.cli;

import com.google.common.collect.AbstractIterator;
import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.Limits;
import dev.hearsay.input.Entry;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The articles that a command reads together, and the options that say which and how. */
final class Articles {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Mixin private Reader reader = new Reader();

  @Mixin private InputFiles inputs = new InputFiles();

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many articles to read at a time.")
  private int threads = 1;

  private boolean failed;

  /** For picocli. */
  Articles() {}

  /** Whether one of those read so far could not be read. */
  boolean failed() {
    return failed;
  }

  /**
   * What is found in the articles, in their order; of what cannot be read, a message tells. The
   * threads end with the articles.
   */
  Iterator<Extraction> extractions(PrintWriter messages) throws IOException {
    if (threads < 1) {
      throw new ParameterException(command.commandLine(), "--threads must be at least 1");
    }
    Limits limits = Limits.defaults();
    Extractor extractor = reader.extractor(limits);
    Progress progress = inputs.progress(messages);
    Batch<Entry, Outcome> batch =
        new Batch<>(threads, Articles::weight, entry -> read(entry, extractor));
    Iterator<Outcome> outcomes = batch.run(inputs.entries(limits));
    return new AbstractIterator<>() {
      @Override
      protected @Nullable Extraction computeNext() {
        while (outcomes.hasNext()) {
          Outcome outcome = outcomes.next();
          Extraction found = outcome.found();
          if (found != null) {
            progress.step();
            return found;
          }
          failed = true;
          progress.done();
          messages.println("hearsay: " + outcome.fault());
        }
        progress.done();
        batch.close();
        return endOfData();
      }
    };
  }

  private static long weight(Entry entry) {
    return entry instanceof Entry.Found found ? found.article().text().length() : 0;
  }

  private static Outcome read(Entry entry, Extractor extractor) {
    if (entry instanceof Entry.Faulty bad) {
      return new Outcome(null, bad.place() + ": " + bad.message());
    }
    Article article = ((Entry.Found) entry).article();
    try {
      return new Outcome(extractor.extract(article), null);
    } catch (RuntimeException bug) {
      // One article that shows a fault of the library must not cost the user the others.
      String message = ": a fault of Hearsay's own, please report it: ";
      return new Outcome(null, article.id() + message + bug);
    }
  }

  /** What became of an entry: one of the two is null. */
  private record Outcome(@Nullable Extraction found, @Nullable String fault) {}
}
