package dev.hearsay.input;

import dev.hearsay.Article;
import org.jspecify.annotations.Nullable;

/** What an input gives: an article, or word of why there is none. */
public sealed interface Entry {
  /**
   * An article that can be read.
   *
   * @param place where it stands, for messages: a file name, with the line or the entry where it
   *     has such
   */
  record Found(String place, Article article) implements Entry {}

  /**
   * A record or file that cannot be read.
   *
   * @param place where it stands, for messages: a file name, with the line or the entry where it
   *     has such
   * @param id the record's id, as far as it is known
   * @param code a stable name of the fault, such as {@code no-such-file}
   * @param message what is wrong and what helps, for people
   * @param record whether it is a record of a stream, which is answered in the stream
   */
  record Faulty(String place, @Nullable String id, String code, String message, boolean record)
      implements Entry {}
}
