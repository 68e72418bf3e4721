package dev.hearsay.cli;

import com.google.common.collect.Iterators;
import dev.hearsay.Article;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns what stands on the command line into articles, one at a time. */
final class Inputs {
  /** What inputs hold. */
  enum Kind {
    AUTO,
    TEXT,
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String STANDARD_INPUT = "-";

  /** How far into standard input to look for what it is. */
  private static final int PEEK = 4096;

  private final Kind kind;
  private final int maxLength;
  private final PrintWriter messages;

  Inputs(Kind kind, int maxLength, PrintWriter messages) {
    this.kind = kind;
    this.maxLength = maxLength;
    this.messages = messages;
  }

  /** The entries of the inputs, in their order. An input is opened when its first entry is due. */
  Iterator<Entry> read(List<String> inputs) {
    List<String> all = inputs.isEmpty() ? List.of(STANDARD_INPUT) : inputs;
    return Iterators.concat(Iterators.transform(all.iterator(), this::open));
  }

  private Iterator<Entry> open(String input) {
    try {
      if (input.equals(STANDARD_INPUT)) {
        return standardInput();
      }
      Path file = Path.of(input);
      if (Files.isDirectory(file)) {
        return failed(input, "is-a-folder", "is a folder; name the files in it");
      }
      return isJsonLines(file)
          ? jsonLines(input, Files.newInputStream(file))
          : text(input, stem(file), Files.newInputStream(file));
    } catch (NoSuchFileException e) {
      return failed(input, "no-such-file", "no such file");
    } catch (AccessDeniedException e) {
      return failed(input, "access-denied", "may not be read");
    } catch (InvalidPathException e) {
      return failed(input, "no-such-file", "is no file name: " + e.getReason());
    } catch (IOException | UncheckedIOException e) {
      return failed(input, "unreadable", "cannot be read: " + e.getMessage());
    }
  }

  private boolean isJsonLines(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return kind == Kind.JSONL
        || (kind == Kind.AUTO && (name.endsWith(".jsonl") || name.endsWith(".ndjson")));
  }

  private Iterator<Entry> standardInput() throws IOException {
    BufferedInputStream in = new BufferedInputStream(System.in, 1 << 16);
    boolean lines = kind == Kind.JSONL || (kind == Kind.AUTO && looksLikeJson(in));
    return lines ? jsonLines("standard input", in) : text("standard input", null, in);
  }

  private static boolean looksLikeJson(BufferedInputStream in) throws IOException {
    in.mark(PEEK);
    String start = new String(in.readNBytes(PEEK), StandardCharsets.UTF_8).stripLeading();
    in.reset();
    return start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"");
  }

  private static Iterator<Entry> jsonLines(String place, InputStream in) {
    return new JsonLinesInput(
        place, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16));
  }

  private Iterator<Entry> text(String place, @Nullable String id, InputStream in)
      throws IOException {
    byte[] bytes;
    try (in) {
      // Four bytes are the most that a character takes; what lies beyond the limit is not needed.
      bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, 4L * maxLength + 4));
    }
    Decoder.Decoded decoded = Decoder.decode(bytes);
    if (decoded.binary()) {
      return failed(place, "binary", "is no text but binary data");
    }
    if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
      messages.println("hearsay: " + place + ": read as " + decoded.charset());
    }
    Article article = Article.of(decoded.text());
    return Iterators.singletonIterator(
        new Entry.Found(id == null ? article : article.identified(id)));
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
