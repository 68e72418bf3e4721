package dev.hearsay.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells on a terminal how far a long run is; says nothing where nobody watches, or when soon done.
 */
final class Progress {
  private static final long SECOND = 1_000_000_000L;

  /** A guess from less would jump about. */
  private static final long GUESS_AFTER = 5 * SECOND;

  private final PrintWriter out;
  private final boolean watched;
  private final long total;
  private final LongSupplier read;
  private final LongSupplier clock;
  private long start;
  private long startedAt;
  private long shown;
  private long articles;
  private long skipped;
  private boolean visible;

  /**
   * Starts the clock.
   *
   * @param total how many bytes there are to read; 0 where nobody knows
   * @param read how many have been read so far
   * @param clock nanoseconds from some moment
   */
  Progress(PrintWriter out, boolean watched, long total, LongSupplier read, LongSupplier clock) {
    this.out = out;
    this.watched = watched;
    this.total = total;
    this.read = read;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.shown = start + SECOND;
  }

  /** One article more is done. */
  void step() {
    articles++;
    show();
  }

  /**
   * One article more was done by an earlier run: it took no time, and tells nothing of the rest.
   */
  void skip() {
    skipped++;
    start = clock.getAsLong();
    startedAt = read.getAsLong();
    show();
  }

  private void show() {
    long now = clock.getAsLong();
    if (watched && now - shown > SECOND / 5) {
      shown = now;
      visible = true;
      out.printf(
          Locale.ROOT,
          "\r%,d articles, %,.0f a second%s   ",
          articles + skipped,
          articles * (double) SECOND / (now - start),
          left(now - start));
      out.flush();
    }
  }

  /** The time left, by the bytes read so far. */
  private String left(long elapsed) {
    long done = read.getAsLong() - startedAt;
    if (total == 0 || done == 0 || elapsed < GUESS_AFTER) {
      return "";
    }
    long rest = Math.max(0, total - startedAt - done);
    Duration left = Duration.ofNanos((long) (elapsed * (rest / (double) done)));
    return String.format(
        Locale.ROOT,
        ", %d %% read, %s left",
        100 * (startedAt + done) / total,
        left.toHours() > 0
            ? left.toHours() + " h " + left.toMinutesPart() + " min"
            : left.toMinutes() > 0 ? left.toMinutes() + " min" : left.toSeconds() + " s");
  }

  /** Clears the line. */
  void done() {
    if (visible) {
      out.print("\r" + " ".repeat(79) + "\r");
      out.flush();
      visible = false;
    }
  }
}
