package dev.hearsay.cli;

import com.google.common.collect.AbstractIterator;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.Limits;
import dev.hearsay.input.Entry;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** The articles that a command reads together, and the options that say which and how. */
final class Articles {
  @Mixin private Reader reader = new Reader();

  @Mixin private InputFiles inputs = new InputFiles();

  private boolean failed;

  /** For picocli. */
  Articles() {}

  /** Whether one of those read so far could not be read. */
  boolean failed() {
    return failed;
  }

  /**
   * What is found in the articles, one after the other; of what cannot be read, a message tells.
   */
  Iterator<Extraction> extractions(PrintWriter messages) throws IOException {
    Limits limits = Limits.defaults();
    Extractor extractor = reader.extractor(limits);
    Iterator<Entry> entries = inputs.entries(limits);
    Progress progress = new Progress(messages, Terminal.showsErrors());
    return new AbstractIterator<>() {
      @Override
      protected @Nullable Extraction computeNext() {
        while (entries.hasNext()) {
          Entry entry = entries.next();
          if (entry instanceof Entry.Found found) {
            Extraction extraction = extractor.extract(found.article());
            progress.step(extraction.text().length());
            return extraction;
          }
          Entry.Faulty bad = (Entry.Faulty) entry;
          failed = true;
          progress.done();
          messages.println("hearsay: " + bad.place() + ": " + bad.message());
        }
        progress.done();
        return endOfData();
      }
    };
  }
}
