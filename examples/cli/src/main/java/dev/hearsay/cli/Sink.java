package dev.hearsay.cli;

import java.io.Closeable;
import java.io.IOException;

/** What results are written to. Closed without an end, it leaves nothing that looks whole. */
interface Sink extends Closeable {
  /** Writes some text. */
  void write(String text) throws IOException;

  /** Called when all is written. */
  void finish() throws IOException;
}
