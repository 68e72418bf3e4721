package dev.hearsay.cli;

import dev.hearsay.input.Entry;
import org.jspecify.annotations.Nullable;

/**
 * An entry, and where its result goes.
 *
 * @param slot null where nothing is to be written of it: a file that cannot be read
 */
record Task(Entry entry, @Nullable Slot slot) {
  /** How much memory it takes, in characters. */
  int weight() {
    return entry instanceof Entry.Found found ? found.article().text().length() : 0;
  }
}
