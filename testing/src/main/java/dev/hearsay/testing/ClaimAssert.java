package dev.hearsay.testing;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Extraction;
import dev.hearsay.attribution.Cue;
import dev.hearsay.claim.Claim;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.WritableAssertionInfo;

/**
 * Asserts that there is one claim that has everything which was asked so far. Each call asks for
 * one thing more; the call fails that no claim meets. Made by {@link ExtractionAssert#claims}.
 */
public final class ClaimAssert extends AbstractAssert<ClaimAssert, List<Claim>> {
  private final Extraction found;
  private final ImmutableList<Trait> traits;

  private ClaimAssert(
      Extraction found, WritableAssertionInfo info, ImmutableList<Trait> traits, List<Claim> left) {
    super(left, ClaimAssert.class);
    this.found = found;
    this.traits = traits;
    this.info.description(info.description());
  }

  static ClaimAssert among(Extraction found, WritableAssertionInfo info) {
    return new ClaimAssert(found, info, ImmutableList.of(), found.claims());
  }

  /** Of this amount. */
  public ClaimAssert of(Amount amount) {
    return narrowed(Traits.amount(amount));
  }

  /** Of this number, however it is meant. */
  public ClaimAssert of(long number) {
    return of(Amount.number(BigDecimal.valueOf(number)));
  }

  /** Asserted or denied by this source: its full name, its name in the text, or another of its. */
  public ClaimAssert by(String source) {
    return narrowed(Traits.source(source));
  }

  /** Said by nobody whom the text names: the publisher's own claim. */
  public ClaimAssert byThePublisher() {
    return narrowed(Traits.publisher());
  }

  /** About these: "North Korean soldiers". */
  public ClaimAssert about(String who) {
    return narrowed(Traits.who(who));
  }

  /** At this place. */
  public ClaimAssert in(String place) {
    return narrowed(Traits.place(place));
  }

  /** Of an event at this time, such as {@code 2025-01-13} or {@code 2024-FA}. */
  public ClaimAssert on(String time) {
    return narrowed(Traits.time(time));
  }

  /** Said on this day. */
  public ClaimAssert saidOn(String day) {
    return narrowed(Traits.saidOn(day));
  }

  /** Denied by its source. */
  public ClaimAssert denied() {
    return narrowed(Traits.stance(Cue.Stance.DENY));
  }

  /** Asserted by its source. */
  public ClaimAssert asserted() {
    return narrowed(Traits.stance(Cue.Stance.ASSERT));
  }

  /** Hedged, feared or forecast. */
  public ClaimAssert hedged() {
    return narrowed(Traits.certainty(Claim.Certainty.HEDGED));
  }

  ClaimAssert narrowed(Trait trait) {
    ImmutableList<Trait> all = ImmutableList.<Trait>builder().addAll(traits).add(trait).build();
    List<Claim> left = actual.stream().filter(trait.test()).toList();
    if (left.isEmpty()) {
      throw failure("%s", message(all));
    }
    return new ClaimAssert(found, info, all, left);
  }

  private String message(List<Trait> wanted) {
    String claim = wanted.stream().map(Trait::wanted).collect(joining(", ", "no claim ", ""));
    if (found.claims().isEmpty()) {
      return claim + ": no claim was found at all" + Portrait.unclaimed(found);
    }
    return found.claims().stream()
            .sorted((one, other) -> Long.compare(missed(wanted, one), missed(wanted, other)))
            .map(c -> Portrait.of(found, c) + "\n    " + why(wanted, c))
            .collect(joining("\n- ", claim + "\nfound, the nearest first:\n- ", ""))
        + Portrait.unclaimed(found);
  }

  private static long missed(List<Trait> wanted, Claim claim) {
    return wanted.stream().filter(trait -> !trait.test().test(claim)).count();
  }

  private static String why(List<Trait> wanted, Claim claim) {
    return wanted.stream()
        .filter(trait -> !trait.test().test(claim))
        .map(trait -> trait.actual().apply(claim) + ", not " + trait.wanted())
        .collect(joining("; "));
  }
}
