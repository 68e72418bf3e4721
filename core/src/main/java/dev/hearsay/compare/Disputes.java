package dev.hearsay.compare;

import com.google.common.collect.ImmutableList;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.figure.Figure;
import dev.hearsay.figure.Interval;
import dev.hearsay.time.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who contradicts whom among the accounts of an event. */
final class Disputes {
  /** A figure of another day may be newer, rather than another. */
  private static final int DAYS_APART = 1;

  /** How many accounts before it a figure is compared with. */
  private static final int MEMORY = 200;

  private Disputes() {}

  /** The disputes of an event, of which the accounts are given by day. */
  static ImmutableList<Dispute> among(List<Account> accounts) {
    List<Account> totals = distinct(accounts);
    ImmutableList.Builder<Dispute> disputes = ImmutableList.builder();
    for (int later = 1; later < totals.size(); later++) {
      for (int earlier = Math.max(0, later - MEMORY); earlier < later; earlier++) {
        Dispute dispute = between(totals.get(later), totals.get(earlier));
        if (dispute != null) {
          disputes.add(dispute);
        }
      }
    }
    return disputes.build();
  }

  /** The accounts without parts, and without those that say the same as one before. */
  private static List<Account> distinct(List<Account> accounts) {
    Set<List<?>> told = new HashSet<>();
    List<Account> distinct = new ArrayList<>();
    for (Account account : accounts) {
      Claim claim = account.claim();
      if (!account.part()
          && told.add(
              List.of(
                  account.teller().toLowerCase(Locale.ROOT),
                  claim.figure().interval(),
                  account.asserts(),
                  Optional.ofNullable(claim.category()),
                  Optional.ofNullable(account.day())))) {
        distinct.add(account);
      }
    }
    return distinct;
  }

  private static @Nullable Dispute between(Account later, Account earlier) {
    if (later.teller().equalsIgnoreCase(earlier.teller())
        || !concernTheSame(later.claim(), earlier.claim())) {
      return null;
    }
    if (later.asserts() != earlier.asserts()) {
      Account denial = later.asserts() ? earlier : later;
      Account assertion = later.asserts() ? later : earlier;
      return denies(denial.claim().figure(), assertion.claim().figure())
          ? new Dispute(denial, assertion, Dispute.Kind.DENIAL)
          : null;
    }
    return later.asserts() && areOfOneTime(later, earlier) && differ(later, earlier)
        ? new Dispute(later, earlier, Dispute.Kind.FIGURES)
        : null;
  }

  /** Whether a figure cannot be so if another is not: "12" if "at least 10" is denied. */
  private static boolean denies(Figure denied, Figure asserted) {
    if (denied.value() != null && asserted.value() != null) {
      return denied.value().compareTo(asserted.value()) == 0 || covers(denied, asserted);
    }
    return covers(denied, asserted);
  }

  /** "About 300" allows any number, and denied it tells of no other. */
  private static boolean covers(Figure denied, Figure asserted) {
    return (denied.low() != null || denied.high() != null) && denied.contains(asserted);
  }

  /** Whether the words count the same sort of people, at times that may be the same. */
  private static boolean concernTheSame(Claim one, Claim other) {
    Optional<Days> here = Strand.happened(one);
    Optional<Days> there = Strand.happened(other);
    return one.category() == other.category()
        && (one.side() == null || other.side() == null || one.side().equals(other.side()))
        && (here.isEmpty() || there.isEmpty() || here.get().overlaps(there.get()));
  }

  private static boolean areOfOneTime(Account one, Account other) {
    LocalDate here = one.day();
    LocalDate there = other.day();
    return here == null
        || there == null
        || Math.abs(ChronoUnit.DAYS.between(here, there)) <= DAYS_APART;
  }

  /** Whether at most one can be true. An article does not contradict those whom it cites. */
  private static boolean differ(Account one, Account other) {
    boolean cites =
        one.article() == other.article() && (isOwnVoice(one.claim()) || isOwnVoice(other.claim()));
    Interval.Order order = one.claim().figure().compare(other.claim().figure());
    return !cites && (order == Interval.Order.LESS || order == Interval.Order.GREATER);
  }

  private static boolean isOwnVoice(Claim claim) {
    return Objects.equals(claim.source().kind(), Source.Kind.PUBLISHER);
  }
}
