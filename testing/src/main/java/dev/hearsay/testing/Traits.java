package dev.hearsay.testing;

import dev.hearsay.attribution.Cue;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.entity.Entity;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be asked of a claim, and what a claim says of it. */
final class Traits {
  private Traits() {}

  static String type(Claim claim) {
    return "of type " + claim.type();
  }

  static Trait amount(Amount amount) {
    return new Trait(
        "of " + amount,
        claim -> amount.matches(claim.figure()),
        claim -> "of " + Finding.amount(claim.figure()));
  }

  static Trait source(String name) {
    return new Trait(
        "by " + name, claim -> names(claim.source()).anyMatch(name::equals), Traits::by);
  }

  static Trait publisher() {
    return new Trait(
        "by the publisher", claim -> claim.source().kind() == Source.Kind.PUBLISHER, Traits::by);
  }

  static String by(Claim claim) {
    Source source = claim.source();
    List<String> names = names(source).distinct().toList();
    return source.kind() == Source.Kind.PUBLISHER
        ? "by the publisher"
        : "by " + (names.isEmpty() ? "nobody" : String.join(" / ", names));
  }

  /** The names that a source goes by: its own, as the text has it, and what else it is called. */
  private static Stream<String> names(Source source) {
    Entity entity = source.entity();
    return Stream.concat(
            Stream.of(source.name(), source.text()).filter(Objects::nonNull),
            entity == null ? Stream.of() : entity.aliases().stream())
        .map(Objects::requireNonNull);
  }

  static Trait who(String who) {
    return new Trait("about " + who, claim -> who.equals(claim.who()), Traits::about);
  }

  static String about(Claim claim) {
    return "about " + orNobody(claim.who());
  }

  static Trait place(String place) {
    return new Trait(
        "in " + place,
        claim -> claim.place() != null && places(claim.place()).anyMatch(place::equals),
        Traits::in);
  }

  private static Stream<String> places(Claim.Place place) {
    Entity entity = place.entity();
    return entity == null
        ? Stream.of(place.text())
        : Stream.concat(Stream.of(place.text(), entity.name()), entity.aliases().stream());
  }

  static String in(Claim claim) {
    return claim.place() == null ? "at no place" : "in " + claim.place().text();
  }

  static Trait time(String value) {
    return new Trait(
        "at time " + value,
        claim -> claim.time() != null && claim.time().value().equals(value),
        claim -> claim.time() == null ? "at no time" : "at time " + claim.time().value());
  }

  static Trait saidOn(String value) {
    return new Trait(
        "said on " + value,
        claim -> value.equals(claim.saidOn()),
        claim -> claim.saidOn() == null ? "said on no known day" : "said on " + claim.saidOn());
  }

  static Trait stance(Cue.Stance stance) {
    return new Trait(
        "with stance " + stance,
        claim -> claim.stance() == stance,
        claim -> "with stance " + claim.stance());
  }

  static Trait certainty(Claim.Certainty certainty) {
    return new Trait(
        "with certainty " + certainty,
        claim -> claim.certainty() == certainty,
        claim -> "with certainty " + claim.certainty());
  }

  private static String orNobody(@Nullable String who) {
    return who == null ? "nobody named" : who;
  }
}
