package dev.hearsay.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Throwables;
import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Works on several tasks at a time and gives the answers in the order of the tasks. */
final class Batch<T, R> implements AutoCloseable {
  /** How many tasks a thread may be ahead of the writer: enough that none waits for a long one. */
  private static final int AHEAD = 8;

  /** How much all tasks under way may weigh before no further is begun. */
  private static final long MOST_WEIGHT = 4_000_000;

  private final ToLongFunction<T> weight;
  private final Function<T, R> work;
  private final int ahead;
  private final ExecutorService threads;

  private record Running<R>(Future<R> answer, long weight) {}

  /**
   * Starts the threads.
   *
   * @param weight how much memory a task takes, in characters of its text
   */
  Batch(int threads, ToLongFunction<T> weight, Function<T, R> work) {
    this.weight = weight;
    this.work = work;
    this.ahead = threads == 1 ? 1 : threads * AHEAD;
    this.threads = Executors.newFixedThreadPool(threads);
  }

  Iterator<R> run(Iterator<T> tasks) {
    if (ahead == 1) {
      return Iterators.transform(tasks, work::apply);
    }
    return new AbstractIterator<>() {
      private final Queue<Running<R>> running = new ArrayDeque<>();
      private long load;

      @Override
      protected @Nullable R computeNext() {
        while (running.size() < ahead && load < MOST_WEIGHT && tasks.hasNext()) {
          begin(tasks.next());
        }
        Running<R> first = running.poll();
        if (first == null) {
          return endOfData();
        }
        load -= first.weight();
        return await(first.answer());
      }

      private void begin(T task) {
        long weighs = weight.applyAsLong(task);
        load += weighs;
        running.add(new Running<>(threads.submit(() -> work.apply(task)), weighs));
      }
    };
  }

  private static <R> R await(Future<R> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwable cause = requireNonNull(e.getCause());
      Throwables.throwIfUnchecked(cause);
      throw new IllegalStateException(cause);
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
