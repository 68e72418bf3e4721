package dev.hearsay.programs;

import dev.hearsay.Hearsay;
import dev.hearsay.claim.Claim;

/** Hearsay in a program: one call, and the claims with their sources. */
public final class TenLines {
  private TenLines() {}

  /** Prints who claims what. */
  public static void main(String[] args) {
    String text = "At least 40 soldiers were killed near Arvenholm, the Defense Ministry said.";
    for (Claim claim : Hearsay.read(text).claims()) {
      System.out.println(
          claim.source().name() + ": " + claim.type() + ", " + claim.figure().text());
    }
  }
}
