package dev.hearsay.cli;

import dev.hearsay.Article;
import org.jspecify.annotations.Nullable;

/** What an input gives: an article, or word of why there is none. */
sealed interface Entry {
  /** An article that can be read. */
  record Found(Article article) implements Entry {}

  /**
   * A record or file that cannot be read.
   *
   * @param place where it stands, for messages: a file name, with the line where it has lines
   * @param id the record's id, as far as it is known
   * @param code a stable name of the fault
   * @param record whether it is a record of a stream, which is answered in the stream
   */
  record Faulty(String place, @Nullable String id, String code, String message, boolean record)
      implements Entry {}
}
