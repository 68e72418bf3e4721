package dev.hearsay.compare;

import dev.hearsay.Metadata;
import dev.hearsay.attribution.Cue;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.time.Days;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A claim as one of several that tell of an event.
 *
 * @param article the place of its article in the order in which articles were given, from 0
 * @param document what is known of its article
 * @param quote the words of the article that the claim rests on
 * @param part whether it counts a part of another account's total: "including four children"
 */
public record Account(int article, Metadata document, Claim claim, String quote, boolean part) {
  /**
   * The day the figure is from: the last one on which it was said, else the one on which the
   * article was published, or null.
   */
  public @Nullable LocalDate day() {
    Optional<Days> said = Optional.ofNullable(claim.saidOn()).flatMap(Days::of);
    return said.map(Days::last).orElse(document.published());
  }

  /** Who asserts it: the source's name, the publisher's, or else the article's title or id. */
  public String teller() {
    Source source = claim.source();
    if (source.name() != null) {
      return source.name();
    }
    if (document.publisher() != null) {
      return document.publisher();
    }
    String article = document.title() != null ? document.title() : document.id();
    return article == null ? "an unnamed article" : article;
  }

  /** Whether the teller says that it is so, rather than that it is not. */
  public boolean asserts() {
    return claim.stance() != Cue.Stance.DENY && claim.polarity() != Claim.Polarity.NEGATIVE;
  }
}
