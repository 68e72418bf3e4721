package dev.hearsay.accuracy;

import java.util.Locale;

/** What may be right or wrong of a claim whose figure and type are found. */
enum Trait {
  VALUE,
  BOUND,
  SOURCE,
  /** The source has its fullest name. */
  RESOLVED,
  WHO,
  PLACE,
  TIME,
  SAID_ON,
  /** Asserted or denied, happened or not. */
  STANCE;

  @Override
  public String toString() {
    return this == SAID_ON ? "saidOn" : name().toLowerCase(Locale.ROOT);
  }
}
