package dev.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file for each result, which appears when it is whole. */
final class FolderResults implements Results {
  private final Path folder;
  private final Format format;
  private final Map<String, Integer> used = new HashMap<>();
  private final boolean resume;

  private FolderResults(Path folder, Format format, boolean resume) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.format = format;
    this.resume = resume;
  }

  /** Writes every result. */
  static Results fresh(Path folder, Format format) throws IOException {
    return new FolderResults(folder, format, false);
  }

  /** Leaves alone what the folder holds already. */
  static Results resumed(Path folder, Format format) throws IOException {
    return new FolderResults(folder, format, true);
  }

  @Override
  public Slot slot(@Nullable String id) {
    // An id is any string, a file name is not.
    String name = (id == null ? "unnamed" : id).replaceAll("[^\\p{L}\\p{N}._-]+|^\\.+", "_");
    int times = used.merge(name, 1, Integer::sum);
    Path file = folder.resolve((times == 1 ? name : name + "-" + times) + "." + format.ending());
    return new FileSlot(file, resume && Files.exists(file));
  }

  @Override
  public void finish() {}

  @Override
  public void close() {}

  private final class FileSlot implements Slot {
    private final Path file;
    private final boolean filled;

    FileSlot(Path file, boolean filled) {
      this.file = file;
      this.filled = filled;
    }

    @Override
    public void fill(String rendered) throws IOException {
      try (Sink sink = FileSink.whole(file)) {
        sink.write(format.header() + rendered);
        sink.finish();
      }
    }

    @Override
    public @Nullable Earlier earlier() {
      return filled ? new Earlier(null, null) : null;
    }
  }
}
