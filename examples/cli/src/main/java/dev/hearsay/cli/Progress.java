package dev.hearsay.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Tells on a terminal how far a long run is; says nothing where nobody watches, or when soon done.
 */
final class Progress {
  private static final long SECOND = 1_000_000_000L;

  private final PrintWriter out;
  private final boolean watched;
  private final long start = System.nanoTime();
  private long shown = start + SECOND;
  private long articles;
  private long characters;
  private boolean visible;

  Progress(PrintWriter out, boolean watched) {
    this.out = out;
    this.watched = watched;
  }

  /** One article more is done. */
  void step(int length) {
    articles++;
    characters += length;
    long now = System.nanoTime();
    if (watched && now - shown > SECOND / 5) {
      shown = now;
      visible = true;
      double seconds = (now - start) / (double) SECOND;
      out.printf(
          Locale.ROOT,
          "\r%,d articles, %,.1f million characters, %,.0f articles a second ",
          articles,
          characters / 1e6,
          articles / seconds);
      out.flush();
    }
  }

  /** Clears the line. */
  void done() {
    if (visible) {
      out.print("\r" + " ".repeat(79) + "\r");
      out.flush();
    }
  }
}
