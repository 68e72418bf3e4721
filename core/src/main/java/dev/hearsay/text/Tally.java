package dev.hearsay.text;

import java.util.Optional;

/** Counts what happens often in an odd text and is to be told once, at its first place. */
final class Tally {
  private int count;
  private int start;
  private int end;

  void add(int start, int end) {
    if (count++ == 0) {
      this.start = start;
      this.end = end;
    }
  }

  /**
   * A note of what was counted, or nothing.
   *
   * @param message a sentence in which {@code %s} is the count
   */
  Optional<Note> note(String code, String message) {
    return count == 0
        ? Optional.empty()
        : Optional.of(new Note(code, message.replace("%s", Integer.toString(count)), start, end));
  }
}
