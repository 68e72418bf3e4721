package dev.hearsay.cli;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Where results go. Slots are filled in the order in which they were given out. */
interface Results extends Closeable {
  /** The place for the next result; asked for each article before it is read. */
  Slot slot(@Nullable String id) throws IOException;

  /** Called when all slots are filled. */
  void finish() throws IOException;
}
