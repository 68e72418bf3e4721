package dev.hearsay.input;

import java.io.InputStream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that hold an article or several.
 *
 * @param place what to call it in messages
 * @param id the id of its article, if it holds one; or null
 * @param name the name whose ending tells what it is
 * @param bytes opened; to be closed by the reader
 * @param charset the encoding that something outside declares, or null
 * @param address where it was found, or null
 * @param depth how many archives it stands in
 * @param record whether it stands in a stream of such, and is answered there if it cannot be read
 */
record Source(
    String place,
    @Nullable String id,
    String name,
    InputStream bytes,
    @Nullable String charset,
    @Nullable URI address,
    int depth,
    boolean record) {
  /** A source that stands on its own. */
  static Source of(String place, @Nullable String id, String name, InputStream bytes) {
    return new Source(place, id, name, bytes, null, null, 0, false);
  }

  /** The same source, read through another stream. */
  Source through(InputStream other) {
    return new Source(place, id, name, other, charset, address, depth, record);
  }

  /** A page that was found at an address. */
  Source found(String uri, @Nullable String charset, @Nullable URI address, InputStream page) {
    return new Source(place + ": " + uri, uri, "", page, charset, address, depth + 1, true);
  }

  /** A part of it that is called so. */
  Source entry(String path, InputStream part) {
    return new Source(
        place + "/" + path, FileName.id(path), path, part, null, null, depth + 1, true);
  }

  /** An entry for what is wrong with the whole of it. */
  Entry.Faulty faulty(String code, String message) {
    return new Entry.Faulty(place, id, code, message, record);
  }
}
