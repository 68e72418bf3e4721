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
 * @param bytes opened, to be closed by whom it is handed to
 * @param charset the encoding that something outside declares, or null
 * @param address where it was found, or null
 */
record Source(
    String place,
    @Nullable String id,
    String name,
    InputStream bytes,
    @Nullable String charset,
    @Nullable URI address) {
  static Source of(String place, @Nullable String id, String name, InputStream bytes) {
    return new Source(place, id, name, bytes, null, null);
  }

  /** The same source, read through another stream. */
  Source with(InputStream other) {
    return new Source(place, id, name, other, charset, address);
  }

  /** An entry for what is wrong with the whole of it. */
  Entry.Faulty faulty(String code, String message) {
    return new Entry.Faulty(place, id, code, message, false);
  }
}
