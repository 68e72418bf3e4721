package dev.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What a user sees of a long run. */
class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter out = new StringWriter();
  private final AtomicLong clock = new AtomicLong();
  private final AtomicLong read = new AtomicLong();

  private Progress progress(long total) {
    return new Progress(new PrintWriter(out), true, total, read::get, clock::get);
  }

  private void after(long seconds, long bytes) {
    clock.addAndGet(seconds * SECOND);
    read.addAndGet(bytes);
  }

  @Test
  void saysNothingOfAShortRun() {
    Progress progress = progress(100);
    after(1, 50);
    progress.step();
    progress.done();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void saysNothingWhereNobodyWatches() {
    Progress progress = new Progress(new PrintWriter(out), false, 100, read::get, clock::get);
    after(60, 50);
    progress.step();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void tellsRateAndTimeLeft() {
    Progress progress = progress(1_000);
    after(10, 250);
    progress.step();
    assertThat(out.toString()).isEqualTo("\r1 articles, 0 a second, 25 % read, 30 s left   ");
    progress.done();
    assertThat(out.toString()).endsWith(" \r");
  }

  @Test
  void tellsNoTimeLeftWhereTheEndIsUnknown() {
    Progress progress = progress(0);
    after(10, 250);
    progress.step();
    assertThat(out.toString()).doesNotContain("left");
  }

  @Test
  void whatAnEarlierRunHasDoneTellsNothingOfTheRest() {
    Progress progress = progress(1_000);
    after(1, 500);
    progress.skip();
    after(600, 50);
    progress.step();
    assertThat(out.toString()).endsWith("\r2 articles, 0 a second, 55 % read, 1 h 30 min left   ");
  }
}
