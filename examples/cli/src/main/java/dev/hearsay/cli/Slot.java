package dev.hearsay.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The place of one result. */
interface Slot {
  /** Puts the result there. */
  void fill(String rendered) throws IOException;

  /** What an earlier run has put there; null where the place is free. */
  default @Nullable Earlier earlier() {
    return null;
  }

  /**
   * What an earlier run has left in a place.
   *
   * @param code the fault that it told of, or null for a result
   * @param message what it said of the fault
   */
  record Earlier(@Nullable String code, @Nullable String message) {}
}
