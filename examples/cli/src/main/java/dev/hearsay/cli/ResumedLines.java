package dev.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes on with the lines that an earlier run has written, after the last complete one. */
final class ResumedLines implements Results {
  private final Path file;
  private final WrittenLines written;
  private final Results rest;

  private ResumedLines(Path file, WrittenLines written, Results rest) {
    this.file = file;
    this.written = written;
    this.rest = rest;
  }

  static Results of(Path file) throws IOException {
    if (!Files.exists(file)) {
      return StreamedResults.lines(FileSink.growing(file), "");
    }
    long complete = WrittenLines.length(file);
    WrittenLines written = WrittenLines.read(file, complete);
    return new ResumedLines(
        file, written, StreamedResults.lines(FileSink.continued(file, complete), ""));
  }

  @Override
  public Slot slot(@Nullable String id) throws IOException {
    WrittenLines.Line line = written.next();
    if (line == null) {
      return rest.slot(id);
    }
    if (!Objects.equals(line.id(), id)) {
      throw unlike(
          "its line " + line.number() + " is '" + line.id() + "', the input's '" + id + "'");
    }
    return new FilledSlot(line.earlier());
  }

  @Override
  public void finish() throws IOException {
    if (written.next() != null) {
      throw unlike("it holds more results than the input has articles");
    }
    rest.finish();
  }

  private IOException unlike(String difference) {
    return new IOException(
        file
            + ": is not the beginning of this run's output: "
            + difference
            + "; leave off --resume to write it anew");
  }

  @Override
  public void close() throws IOException {
    written.close();
    rest.close();
  }

  private record FilledSlot(Earlier earlier) implements Slot {
    @Override
    public void fill(String rendered) {
      throw new IllegalStateException("the result is already written");
    }
  }
}
