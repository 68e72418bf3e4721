package dev.hearsay.cli;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.nio.file.Path;

/** What is known of the terminal, if there is one. */
final class Terminal {
  private static final int NARROWEST = 60;
  private static final int USUAL = 120;

  private Terminal() {}

  /** The width for tables: that of the terminal, where it says so. */
  static int width() {
    String columns = System.getenv("COLUMNS");
    Integer width = columns == null ? null : Ints.tryParse(columns);
    return width == null ? USUAL : Math.max(NARROWEST, width);
  }

  /** Whether somebody watches standard error. */
  static boolean showsErrors() {
    try {
      String target = Path.of("/proc/self/fd/2").toRealPath().toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException notLinux) {
      return false;
    }
  }
}
