package dev.hearsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where results go, in the order in which they come. */
sealed interface Results extends AutoCloseable {
  /** Takes a result, or the word of a failed record. */
  void add(@Nullable String id, String rendered) throws IOException;

  @Override
  void close() throws IOException;

  /** One result after another. */
  final class Lines implements Results {
    private final PrintWriter out;

    Lines(PrintWriter out, String header) {
      this.out = out;
      out.write(header);
    }

    @Override
    public void add(@Nullable String id, String rendered) throws IOException {
      out.write(rendered);
      check(out);
    }

    @Override
    public void close() throws IOException {
      check(out);
    }
  }

  /** One JSON array. */
  final class Array implements Results {
    private final PrintWriter out;
    private boolean begun;

    Array(PrintWriter out) {
      this.out = out;
    }

    @Override
    public void add(@Nullable String id, String rendered) throws IOException {
      out.write(begun ? "," : "[");
      out.write(rendered);
      begun = true;
      check(out);
    }

    @Override
    public void close() throws IOException {
      out.write(begun ? "]\n" : "[]\n");
      check(out);
    }
  }

  /** A file each, which appears when it is whole. */
  final class Folder implements Results {
    private final Path folder;
    private final Format format;
    private final Map<String, Integer> used = new HashMap<>();

    Folder(Path folder, Format format) throws IOException {
      this.folder = Files.createDirectories(folder);
      this.format = format;
    }

    @Override
    public void add(@Nullable String id, String rendered) throws IOException {
      // An id is any string, a file name is not.
      String name = (id == null ? "unnamed" : id).replaceAll("[^\\p{L}\\p{N}._-]+|^\\.+", "_");
      int times = used.merge(name, 1, Integer::sum);
      Path file = folder.resolve((times == 1 ? name : name + "-" + times) + "." + format.ending());
      Path part = folder.resolve(file.getFileName() + ".part");
      Files.writeString(part, format.header() + rendered, StandardCharsets.UTF_8);
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() {}
  }

  private static void check(PrintWriter out) throws IOException {
    if (out.checkError()) {
      throw new IOException("the output cannot be written: its reader is gone or the disk is full");
    }
  }
}
