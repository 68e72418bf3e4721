package dev.hearsay.text;

import java.util.concurrent.CancellationException;

/**
 * Lets work end that nobody waits for any more. What may take long asks now and then; an engine
 * asks once a sentence. Thread-safe.
 */
public final class Interruption {
  private Interruption() {}

  /**
   * Returns at once, unless this thread was interrupted. Its interruption is not cleared.
   *
   * @throws CancellationException if this thread was interrupted
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted while reading a text");
    }
  }
}
