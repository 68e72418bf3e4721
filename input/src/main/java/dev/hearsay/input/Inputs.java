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

/**
 * Reads articles from files and streams, one at a time: memory holds one article, whatever the size
 * of the input. Immutable, safe for any thread.
 *
 * <pre>{@code
 * Iterator<Entry> entries = Inputs.defaults().read(List.of("page.html", "news.jsonl"));
 * }</pre>
 *
 * <p>What cannot be read is an {@link Entry.Faulty} in its place; the others are read.
 */
public final class Inputs {
  private final Kind kind;
  private final Limits limits;

  private Inputs(Kind kind, Limits limits) {
    this.kind = kind;
    this.limits = limits;
  }

  /** Tells each input's kind itself, within the default limits. */
  public static Inputs defaults() {
    return new Inputs(Kind.AUTO, Limits.defaults());
  }

  /** The same, but all inputs are of one kind. */
  public Inputs of(Kind kind) {
    return new Inputs(kind, limits);
  }

  /** The same, within other limits. */
  public Inputs within(Limits limits) {
    return new Inputs(kind, limits);
  }

  /** The entries of files, in their order. A file is opened when its first entry is due. */
  public Iterator<Entry> read(List<String> files) {
    return Iterators.concat(Iterators.transform(files.iterator(), this::open));
  }

  /**
   * The entries of a stream.
   *
   * @param place what to call it in messages
   */
  public Iterator<Entry> read(String place, InputStream bytes) {
    return new Readers(kind, limits).read(Source.of(place, null, "", bytes));
  }

  private Iterator<Entry> open(String input) {
    try {
      Path file = Path.of(input);
      if (Files.isDirectory(file)) {
        return failed(input, "is-a-folder", "is a folder; name the files in it");
      }
      return new Readers(kind, limits)
          .read(Source.of(input, stem(file), file.toString(), Files.newInputStream(file)));
    } catch (NoSuchFileException e) {
      return failed(input, "no-such-file", "no such file");
    } catch (AccessDeniedException e) {
      return failed(input, "access-denied", "may not be read");
    } catch (InvalidPathException e) {
      return failed(input, "no-such-file", "is no file name: " + e.getReason());
    } catch (IOException e) {
      return failed(input, "unreadable", "cannot be read: " + e.getMessage());
    }
  }

  private static Iterator<Entry> failed(String place, String code, String message) {
    return Iterators.singletonIterator(new Entry.Faulty(place, null, code, message, false));
  }

  /** The name of a file without folder and ending. */
  static String stem(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
