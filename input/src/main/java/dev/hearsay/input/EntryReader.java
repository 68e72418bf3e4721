package dev.hearsay.input;

import java.io.IOException;
import java.util.Iterator;

/** Reads the entries of sources of one kind. */
interface EntryReader {
  /**
   * The entries, each read when it is due. What is wrong with one is an entry itself; an exception
   * means that nothing more can be read.
   */
  Iterator<Entry> read(Source source) throws IOException;
}
