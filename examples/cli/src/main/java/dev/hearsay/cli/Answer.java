package dev.hearsay.cli;

import dev.hearsay.input.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a task has come to.
 *
 * @param rendered what to write, or null where there is nothing to write
 * @param fault what failed, or null
 * @param warning what else the user is to know, or null
 * @param putOff whether it is to be done alone: there was no memory for it beside others
 */
record Answer(
    Task task,
    @Nullable String rendered,
    Entry.@Nullable Faulty fault,
    @Nullable String warning,
    boolean putOff) {
  /** Nothing is left to do. */
  static Answer done(Task task) {
    return new Answer(task, null, null, null, false);
  }

  /** The task is to be done alone. */
  static Answer putOff(Task task) {
    return new Answer(task, null, null, null, true);
  }
}
