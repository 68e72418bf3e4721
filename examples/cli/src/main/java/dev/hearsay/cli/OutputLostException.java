package dev.hearsay.cli;

import java.io.IOException;

/** Standard output is gone; {@link StandardOutput#finish} knows why and says so. */
final class OutputLostException extends IOException {
  private static final long serialVersionUID = 1L;
}
