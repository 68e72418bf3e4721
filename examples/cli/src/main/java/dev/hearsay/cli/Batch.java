package dev.hearsay.cli;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import dev.hearsay.cli.ExtractCommand.Answer;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Works on several entries at a time and gives the answers in the order of the entries. */
final class Batch implements AutoCloseable {
  /**
   * How many entries a thread may be ahead of the writer: enough that none waits for a long one.
   */
  private static final int AHEAD = 8;

  private final Function<Entry, Answer> work;
  private final int ahead;
  private final ExecutorService threads;

  Batch(int threads, Function<Entry, Answer> work) {
    this.work = work;
    this.ahead = threads == 1 ? 1 : threads * AHEAD;
    this.threads = Executors.newFixedThreadPool(threads);
  }

  Iterator<Answer> run(Iterator<Entry> entries) {
    if (ahead == 1) {
      return Iterators.transform(entries, work::apply);
    }
    Queue<Future<Answer>> running = new ArrayDeque<>();
    return new AbstractIterator<>() {
      @Override
      protected @Nullable Answer computeNext() {
        while (running.size() < ahead && entries.hasNext()) {
          Entry entry = entries.next();
          running.add(threads.submit(() -> work.apply(entry)));
        }
        Future<Answer> first = running.poll();
        return first == null ? endOfData() : await(first);
      }
    };
  }

  private static Answer await(Future<Answer> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
