package dev.hearsay.cli;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.cli.Slot.Earlier;
import dev.hearsay.input.Entry;
import dev.hearsay.text.Note;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads articles and renders what is found in them. Safe for several threads. */
final class Work {
  /** Codes of notes that the user must see who looks at the results alone. */
  private static final ImmutableSet<String> WARNINGS =
      ImmutableSet.of("encoding", "malformed-bytes", "no-article", "not-english", "text-too-long");

  private final Extractor extractor;
  private final Function<Extraction, String> rendering;
  private final ReadWriteLock memory = new ReentrantReadWriteLock();

  Work(Extractor extractor, Function<Extraction, String> rendering) {
    this.extractor = extractor;
    this.rendering = rendering;
  }

  /**
   * Does a task. What fails is an answer, too: it must not cost the user the other articles. What
   * runs out of memory beside others is put off.
   */
  Answer answer(Task task) {
    try {
      return locked(memory.readLock(), task);
    } catch (OutOfMemoryError beside) {
      return Answer.putOff(task);
    }
  }

  /** Does a task that was put off, while all others wait. */
  Answer alone(Task task) {
    try {
      return locked(memory.writeLock(), task);
    } catch (OutOfMemoryError tooLarge) {
      String message =
          String.format(
              Locale.ROOT,
              "an article of %,d characters needs more memory; give Java more with -Xmx",
              task.weight());
      return fault(task, fault((Entry.Found) task.entry(), "out-of-memory", message));
    }
  }

  private Answer locked(Lock lock, Task task) {
    lock.lock();
    try {
      return read(task);
    } finally {
      lock.unlock();
    }
  }

  private Answer read(Task task) {
    if (task.entry() instanceof Entry.Faulty fault) {
      return fault(task, fault);
    }
    Entry.Found entry = (Entry.Found) task.entry();
    Earlier earlier = task.slot() == null ? null : task.slot().earlier();
    if (earlier != null) {
      return earlier.code() == null
          ? Answer.done(task)
          : fault(task, fault(entry, earlier.code(), String.valueOf(earlier.message())));
    }
    try {
      Extraction found = extractor.extract(entry.article());
      return new Answer(task, rendering.apply(found), null, warning(entry, found), false);
    } catch (RuntimeException bug) {
      return fault(
          task,
          fault(entry, "internal-error", "a fault of Hearsay's own, please report it: " + bug));
    }
  }

  private static @Nullable String warning(Entry.Found entry, Extraction found) {
    String warnings =
        found.notes().stream()
            .filter(note -> WARNINGS.contains(note.code()))
            .map(Note::message)
            .collect(Collectors.joining("; "));
    return warnings.isEmpty() ? null : entry.place() + ": " + warnings;
  }

  private static Entry.Faulty fault(Entry.Found entry, String code, String message) {
    return new Entry.Faulty(entry.place(), entry.article().id(), code, message, true);
  }

  private static Answer fault(Task task, Entry.Faulty fault) {
    return new Answer(task, null, fault, null, false);
  }
}
