package dev.hearsay.entity;

import com.google.common.collect.ImmutableSet;

/** The commonest verbs that tell a speaker. */
final class Speech {
  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "added",
          "adds",
          "claimed",
          "claims",
          "announced",
          "announces",
          "reported",
          "reports",
          "confirmed",
          "confirms",
          "denied",
          "denies",
          "warned",
          "warns",
          "noted",
          "stated",
          "states",
          "insisted",
          "explained",
          "wrote",
          "writes",
          "acknowledged",
          "admitted",
          "argued",
          "estimated",
          "estimates",
          "suggested",
          "testified",
          "recalled",
          "tweeted",
          "posted",
          "asserted",
          "declared",
          "alleged",
          "replied",
          "concluded",
          "emphasized",
          "stressed",
          "pledged",
          "promised",
          "called",
          "urged",
          "alleges",
          "puts",
          "put",
          "counted",
          "believes",
          "maintains",
          "disputed",
          "rejected");

  private Speech() {}

  /** Whether a word in lower case is a form of such a verb. */
  static boolean verb(String lower) {
    return VERBS.contains(lower);
  }
}
