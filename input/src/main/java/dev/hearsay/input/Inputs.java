package dev.hearsay.input;

import com.google.common.collect.Iterators;
import dev.hearsay.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.PatternSyntaxException;

/**
 * Reads articles from files, folders, archives and streams, one at a time: memory holds one
 * article, whatever the size of the input. Immutable, safe for any thread.
 *
 * <pre>{@code
 * Iterator<Entry> entries = Inputs.defaults().read(List.of("pages", "crawl.warc.gz", "n*.jsonl"));
 * }</pre>
 *
 * <p>What cannot be read is an {@link Entry.Faulty} in its place; the others are read. A file's
 * article has its name, without ending, for id; one in a folder or an archive its path there.
 */
public final class Inputs {
  private final Kind kind;
  private final Limits limits;
  private final LongConsumer watcher;

  private Inputs(Kind kind, Limits limits, LongConsumer watcher) {
    this.kind = kind;
    this.limits = limits;
    this.watcher = watcher;
  }

  /** Tells each input's kind itself, within the default limits. */
  public static Inputs defaults() {
    return new Inputs(Kind.AUTO, Limits.defaults(), bytes -> {});
  }

  /** The same, but all inputs, those in archives too, are of one kind. */
  public Inputs of(Kind kind) {
    return new Inputs(kind, limits, watcher);
  }

  /** The same, within other limits. */
  public Inputs within(Limits limits) {
    return new Inputs(kind, limits, watcher);
  }

  /** The same, and a watcher is told how many bytes of files were read, each time some are. */
  public Inputs watchedBy(LongConsumer watcher) {
    return new Inputs(kind, limits, watcher);
  }

  /**
   * The entries of files, of folders with all below them, and of patterns such as {@code
   * pages/*.html}, in their order. A file is opened when its first entry is due.
   */
  public Iterator<Entry> read(List<String> paths) {
    return Iterators.concat(Iterators.transform(paths.iterator(), this::read));
  }

  /**
   * The entries of a stream, which is closed at its end.
   *
   * @param place what to call it in messages
   */
  public Iterator<Entry> read(String place, InputStream bytes) {
    return new Readers(kind, limits).read(Source.of(place, null, "", bytes));
  }

  private Iterator<Entry> read(String input) {
    try {
      if (Folder.isPattern(input) && !exists(input)) {
        Iterator<Folder.Found> files = Folder.matching(input);
        return files.hasNext()
            ? all(files)
            : failed(input, "no-such-file", "no file has such a name");
      }
      Path path = Path.of(input);
      return Files.isDirectory(path)
          ? all(Folder.of(path))
          : file(path, FileName.withoutEnding(String.valueOf(path.getFileName())));
    } catch (InvalidPathException | PatternSyntaxException e) {
      return failed(input, "no-such-file", "is no file name: " + e.getMessage());
    }
  }

  private static boolean exists(String input) {
    try {
      return Files.exists(Path.of(input));
    } catch (InvalidPathException pattern) {
      return false;
    }
  }

  private Iterator<Entry> all(Iterator<Folder.Found> files) {
    return Iterators.concat(
        Iterators.transform(
            files,
            found ->
                found.fault() == null
                    ? file(found.file(), FileName.id(found.path()))
                    : failed(found.file().toString(), found.fault())));
  }

  private Iterator<Entry> file(Path file, String id) {
    String place = file.toString();
    try {
      return new Readers(kind, limits)
          .read(
              Source.of(place, id, place, new WatchedStream(Files.newInputStream(file), watcher)));
    } catch (IOException e) {
      return failed(place, e);
    }
  }

  private static Iterator<Entry> failed(String place, IOException e) {
    if (e instanceof NoSuchFileException) {
      return failed(place, "no-such-file", "no such file");
    }
    if (e instanceof AccessDeniedException) {
      return failed(place, "access-denied", "may not be read");
    }
    return failed(place, "unreadable", "cannot be read: " + e.getMessage());
  }

  private static Iterator<Entry> failed(String place, String code, String message) {
    return Iterators.singletonIterator(new Entry.Faulty(place, null, code, message, false));
  }
}
