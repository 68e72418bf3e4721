package dev.hearsay.compare;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Extraction;
import dev.hearsay.claim.ClaimGroup;
import java.time.Period;
import java.util.List;

/**
 * The claims of many articles side by side: each {@link Event} holds what they tell of the same
 * thing, by day. Immutable.
 *
 * <pre>{@code
 * for (Event event : Comparison.of(extractions).shared()) {
 *   event.accounts().forEach(account -> out.println(account.teller() + " " + account.claim().figure().text()));
 * }
 * }</pre>
 *
 * <p>What an article tells of a thing is one of its {@linkplain Extraction#claimGroups() groups of
 * claims}. Groups of several articles make up one event where their types are equal, nothing in
 * whom they count, on which side, where and when keeps them apart, and enough ties them together:
 * the place, or the country or body that the counted belong to, and besides one of these or the
 * time, the figure, or the named source.
 *
 * <p>News dates a toll by the day on which it rose, or not at all. So what is said to have happened
 * on a day, or is just said on it, may have happened within a window of some days before it; an
 * article without any date is tied by place and people alone. An event may thus go on for long, as
 * a toll does that rises from day to day.
 *
 * @param events the events, those that most articles tell of first
 */
public record Comparison(List<Event> events) {
  /** How long before the day that an article names a thing may have happened. */
  private static final Period WINDOW = Period.ofDays(3);

  /** Copies the list. */
  public Comparison {
    events = List.copyOf(events);
  }

  /**
   * Compares the claims of articles, with a window of three days.
   *
   * @param articles are read once, in their order; of each, only what its claims need is kept
   */
  public static Comparison of(Iterable<Extraction> articles) {
    return of(articles, WINDOW);
  }

  /**
   * Compares the claims of articles.
   *
   * @param window how long before the day that an article names a thing may have happened
   * @throws IllegalArgumentException if the window is negative
   */
  public static Comparison of(Iterable<Extraction> articles, Period window) {
    if (window.isNegative()) {
      throw new IllegalArgumentException("a window lasts no " + window);
    }
    Builder builder = new Builder(window);
    articles.forEach(builder::add);
    return builder.build();
  }

  /** Compares articles as they come, with a window of three days. */
  public static Builder builder() {
    return new Builder(WINDOW);
  }

  /** The events that more than one article tells of. */
  public List<Event> shared() {
    return events.stream()
        .filter(event -> event.articles() > 1)
        .collect(ImmutableList.toImmutableList());
  }

  /** Takes articles one by one. Not for several threads. */
  public static final class Builder {
    private final Gathering gathering = new Gathering();
    private final Period window;
    private int articles;

    private Builder(Period window) {
      this.window = window;
    }

    /** Takes the next article; of it, only what its claims need is kept. */
    public void add(Extraction extraction) {
      for (ClaimGroup group : extraction.claimGroups()) {
        gathering.add(Strand.of(articles, extraction, group, window));
      }
      articles++;
    }

    /** The comparison of all articles so far. */
    public Comparison build() {
      return new Comparison(gathering.events());
    }
  }
}
