package dev.hearsay.compare;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import dev.hearsay.Extraction;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.ClaimGroup;
import dev.hearsay.claim.ClaimGroup.Relation;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.time.Days;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one article tells of one thing, with all that may tie it to what another tells.
 *
 * @param accounts its claims, in the order of the text
 * @param happened the days on which its claims say it happened, or null
 * @param maybe the days on which it may have happened: news dates a toll by the day on which it
 *     rose, and may leave the day out, so they begin some days before; null where nothing is known
 * @param names the countries, bodies and other names of those who are counted, in lower case
 * @param values its telling numbers
 * @param sources the people and bodies that are named as sources, in lower case
 */
record Strand(
    ClaimGroup group,
    ImmutableList<Account> accounts,
    @Nullable Days happened,
    @Nullable Days maybe,
    ImmutableSet<String> names,
    ImmutableSet<BigDecimal> values,
    ImmutableSet<String> sources) {
  /** Numbers below it are too common to tie two stories together. */
  private static final BigDecimal TELLING = BigDecimal.TEN;

  /** What ties must weigh together: place or names, and something besides. */
  private static final int ENOUGH = 3;

  private static final int STRONG = 2;
  private static final int WEAK = 1;

  private static final ImmutableSet<String> PLACE_NOUNS = Lexicon.set("claim/place-nouns.txt");
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(".,;()\"'“”‘’")))
          .omitEmptyStrings();

  static Strand of(int article, Extraction extraction, ClaimGroup group, Period window) {
    Set<Claim> parts =
        group.relations().stream()
            .filter(relation -> relation.kind() == Relation.Kind.PART)
            .map(Relation::claim)
            .collect(toImmutableSet());
    ImmutableList<Account> accounts =
        group.claims().stream()
            .map(claim -> account(article, extraction, claim, parts.contains(claim)))
            .collect(toImmutableList());
    Days happened =
        span(accounts.stream().flatMap(account -> happened(account.claim()).stream()).toList());
    return new Strand(
        group,
        accounts,
        happened,
        maybe(happened != null ? happened : said(accounts), window),
        claims(accounts).flatMap(Strand::names).collect(toImmutableSet()),
        claims(accounts)
            .flatMap(claim -> Stream.ofNullable(claim.figure().value()))
            .filter(value -> value.compareTo(TELLING) > 0)
            .map(BigDecimal::stripTrailingZeros)
            .collect(toImmutableSet()),
        claims(accounts).flatMap(Strand::source).collect(toImmutableSet()));
  }

  private static Account account(int article, Extraction extraction, Claim claim, boolean part) {
    String quote = extraction.text().substring(claim.evidence().start(), claim.evidence().end());
    return new Account(article, extraction.document(), claim, quote, part);
  }

  private static Stream<Claim> claims(List<Account> accounts) {
    return accounts.stream().map(Account::claim);
  }

  /** The days on which a claim says it happened. */
  static Optional<Days> happened(Claim claim) {
    return Optional.ofNullable(claim.time()).flatMap(time -> Days.of(time.value()));
  }

  private static @Nullable Days said(List<Account> accounts) {
    return span(
        accounts.stream()
            .flatMap(account -> Stream.ofNullable(account.day()))
            .map(day -> new Days(day, day))
            .toList());
  }

  private static @Nullable Days maybe(@Nullable Days days, Period window) {
    return days == null ? null : new Days(days.first().minus(window), days.last());
  }

  /** From the first day of all to the last; null if there are none. */
  static @Nullable Days span(List<Days> all) {
    Optional<LocalDate> first = all.stream().map(Days::first).min(LocalDate::compareTo);
    Optional<LocalDate> last = all.stream().map(Days::last).max(LocalDate::compareTo);
    return first.isPresent() && last.isPresent() ? new Days(first.get(), last.get()) : null;
  }

  private static Stream<String> names(Claim claim) {
    Stream<String> inWho =
        claim.who() == null
            ? Stream.empty()
            : Streams.stream(WORDS.split(claim.who()))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)));
    return Stream.concat(inWho, Stream.ofNullable(claim.side()))
        .map(name -> name.toLowerCase(Locale.ROOT));
  }

  private static Stream<String> source(Claim claim) {
    boolean named =
        claim.source().kind() == Source.Kind.PERSON
            || claim.source().kind() == Source.Kind.ORGANIZATION;
    String name = claim.source().name();
    return named && name != null ? Stream.of(name.toLowerCase(Locale.ROOT)) : Stream.empty();
  }

  /** Words under which to look for others that may tell of the same: two share one if they do. */
  ImmutableSet<String> keys() {
    Stream<String> places =
        claims(accounts)
            .map(Claim::place)
            .filter(Objects::nonNull)
            .flatMap(place -> Streams.stream(WORDS.split(place.text().toLowerCase(Locale.ROOT))))
            .filter(word -> !PLACE_NOUNS.contains(word))
            .map(word -> "place " + word);
    Stream<String> named = names.stream().map(name -> "name " + name);
    return Stream.concat(places, named).collect(toImmutableSet());
  }

  /** Whether something says that the two tell of different things. */
  boolean isApart(Strand other) {
    return disjoint(maybe, other.maybe)
        || differ(claims(accounts).map(Claim::side), claims(other.accounts).map(Claim::side))
        || !anyPair(other, Strand::mayCountTheSame)
        || !anyPair(other, Strand::mayHappenAtTheSamePlace);
  }

  private static boolean disjoint(@Nullable Days one, @Nullable Days other) {
    return one != null && other != null && !one.overlaps(other);
  }

  private static boolean differ(Stream<@Nullable String> one, Stream<@Nullable String> other) {
    Set<String> a = one.filter(Objects::nonNull).collect(toImmutableSet());
    Set<String> b = other.filter(Objects::nonNull).collect(toImmutableSet());
    return !a.isEmpty() && !b.isEmpty() && Sets.intersection(a, b).isEmpty();
  }

  private static boolean mayCountTheSame(Claim one, Claim other) {
    return (one.category() != null && other.category() != null)
        ? one.category() == other.category()
        : one.mayCountSameAs(other);
  }

  private static boolean mayHappenAtTheSamePlace(Claim one, Claim other) {
    return one.place() == null || other.place() == null || one.place().mayBe(other.place());
  }

  private static boolean happenAtTheSamePlace(Claim one, Claim other) {
    return one.place() != null && other.place() != null && one.place().mayBe(other.place());
  }

  private boolean anyPair(Strand other, BiPredicate<Claim, Claim> test) {
    return claims(accounts)
        .anyMatch(one -> claims(other.accounts).anyMatch(two -> test.test(one, two)));
  }

  /** How much ties the two together; 0 where it is not enough. */
  int ties(Strand other) {
    int ties = anyPair(other, Strand::happenAtTheSamePlace) ? STRONG : 0;
    ties += share(names, other.names) ? STRONG : 0;
    ties += isNear(other) ? WEAK : 0;
    ties += share(values, other.values) ? WEAK : 0;
    ties += share(sources, other.sources) ? WEAK : 0;
    return ties < ENOUGH ? 0 : ties;
  }

  private boolean isNear(Strand other) {
    return (happened != null && other.happened != null)
        ? happened.overlaps(other.happened)
        : maybe != null && other.maybe != null && maybe.overlaps(other.maybe);
  }

  private static boolean share(Set<?> one, Set<?> other) {
    return !Sets.intersection(one, other).isEmpty();
  }
}
