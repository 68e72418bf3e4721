package dev.hearsay.input;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files in a folder and in those below it, in the order of their names, found as one goes
 * along. Hidden ones are left out, links to folders are not followed.
 */
final class Folder extends AbstractIterator<Folder.Found> {
  private final Deque<Path> due = new ArrayDeque<>();
  private final Path root;
  private final @Nullable PathMatcher pattern;

  /**
   * A file, or a folder that cannot be read.
   *
   * @param path its path below the folder where the search began
   * @param fault why it cannot be read, or null
   */
  record Found(Path file, String path, @Nullable IOException fault) {}

  private Folder(Path root, @Nullable PathMatcher pattern) {
    this.root = root;
    this.pattern = pattern;
    this.due.push(root);
  }

  /** All files below a folder. */
  static Iterator<Found> of(Path root) {
    return new Folder(root, null);
  }

  /** Whether a path names several files by a pattern, as a shell would expand it. */
  static boolean isPattern(String path) {
    return path.chars().anyMatch(c -> c == '*' || c == '?' || c == '[' || c == '{');
  }

  /**
   * The files whose paths are as a pattern says: {@code *}, {@code **}, {@code ?}, {@code [ab]}.
   */
  static Iterator<Found> matching(String pattern) {
    int slash = 0;
    for (int i = 0; i < pattern.length() && !isPattern(pattern.substring(i, i + 1)); i++) {
      slash = pattern.charAt(i) == '/' || pattern.charAt(i) == '\\' ? i + 1 : slash;
    }
    Path root = Path.of(slash == 0 ? "." : pattern.substring(0, slash));
    String rest = pattern.substring(slash);
    return new Folder(root, FileSystems.getDefault().getPathMatcher("glob:" + rest));
  }

  @Override
  protected @Nullable Found computeNext() {
    while (!due.isEmpty()) {
      Path next = due.pop();
      if (Files.isDirectory(next, LinkOption.NOFOLLOW_LINKS) || next.equals(root)) {
        try {
          open(next);
        } catch (IOException e) {
          return new Found(next, path(next), e);
        } catch (UncheckedIOException e) {
          return new Found(next, path(next), e.getCause());
        }
      } else if (!FileName.isPassedOver(path(next)) && matches(next)) {
        return new Found(next, path(next), null);
      }
    }
    return endOfData();
  }

  private void open(Path folder) throws IOException {
    List<Path> inside;
    try (Stream<Path> files = Files.list(folder)) {
      inside = files.sorted((a, b) -> b.compareTo(a)).toList();
    }
    for (Path file : inside) {
      if (!file.getFileName().toString().startsWith(".")) {
        due.push(file);
      }
    }
  }

  private boolean matches(Path file) {
    return Files.isRegularFile(file) && (pattern == null || pattern.matches(root.relativize(file)));
  }

  private String path(Path file) {
    return root.relativize(file).toString();
  }
}
