package dev.hearsay.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Article;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Short versions of what {@code robustness crowd} and {@code robustness soak} do at length. */
class CrowdTest {
  private static final int MOST_GROWTH = 20;

  @Test
  void sixteenThreadsReadAsOneDoes() throws InterruptedException {
    List<String> texts = new ArrayList<>(Newsroom.articles(40));
    Nasty.REPEATED.subList(0, 20).forEach(piece -> texts.add(Nasty.repeated(piece, 1_000)));
    Crowd.Outcome outcome = new Crowd(Reading.SHIPPED, texts).read(16, Duration.ofSeconds(2));
    assertThat(outcome.read()).isGreaterThan(16);
    assertThat(outcome.different()).isZero();
    assertThat(outcome.threadsLeft()).isZero();
  }

  @Test
  void theLiveHeapStaysFlat() {
    Soak soak = new Soak(Reading.SHIPPED);
    soak.readTo(500);
    long before = Heap.live();
    soak.readTo(3_000);
    assertThat(Heap.live() - before).isLessThan(MOST_GROWTH);
    assertThat(soak.claims()).isGreaterThan(1_000);
  }

  @Test
  void anInterruptedCallEnds() throws InterruptedException {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    Article article = Article.of(Nasty.repeated("40 soldiers were killed, he said. ", 15_000_000));
    List<Throwable> thrown = new ArrayList<>();
    Future<?> reading =
        thread.submit(
            () -> {
              try {
                Reading.SHIPPED.extract(article);
              } catch (CancellationException e) {
                thrown.add(
                    Thread.currentThread().isInterrupted() ? e : new AssertionError("cleared", e));
              }
            });
    TimeUnit.SECONDS.sleep(2); // long enough to have begun, far from enough to end
    reading.cancel(true);
    thread.shutdown();
    assertThat(thread.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(thrown).singleElement().isInstanceOf(CancellationException.class);
  }

  @Test
  void aCallOfAnInterruptedThreadEndsAtOnce() {
    Thread.currentThread().interrupt();
    try {
      assertThat(catchCancellation()).isTrue();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  private static boolean catchCancellation() {
    try {
      Reading.SHIPPED.extract(Article.of("40 soldiers were killed."));
      return false;
    } catch (CancellationException e) {
      return true;
    }
  }
}
