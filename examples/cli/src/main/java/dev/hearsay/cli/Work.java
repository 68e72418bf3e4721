package dev.hearsay.cli;

import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.cli.Slot.Earlier;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads articles and renders what is found in them. Safe for several threads. */
final class Work {
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
      return fault(task, fault(((Entry.Found) task.entry()).article(), "out-of-memory", message));
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
    Article article = ((Entry.Found) task.entry()).article();
    Earlier earlier = task.slot() == null ? null : task.slot().earlier();
    if (earlier != null) {
      return earlier.code() == null
          ? Answer.done(task)
          : fault(task, fault(article, earlier.code(), String.valueOf(earlier.message())));
    }
    try {
      Extraction found = extractor.extract(article);
      return new Answer(task, rendering.apply(found), null, warning(found), false);
    } catch (RuntimeException bug) {
      return fault(
          task,
          fault(article, "internal-error", "a fault of Hearsay's own, please report it: " + bug));
    }
  }

  private static @Nullable String warning(Extraction found) {
    return found.notes().stream()
        .filter(note -> note.code().equals("text-too-long"))
        .map(note -> found.document().id() + ": " + note.message())
        .findFirst()
        .orElse(null);
  }

  private static Entry.Faulty fault(Article article, String code, String message) {
    return new Entry.Faulty(String.valueOf(article.id()), article.id(), code, message, true);
  }

  private static Answer fault(Task task, Entry.Faulty fault) {
    return new Answer(task, null, fault, null, false);
  }
}
