package dev.hearsay.claim;

import static java.util.Objects.requireNonNull;

/**
 * What a claim counts, such as {@code casualties.killed}. The set is open: rule files may add
 * types.
 *
 * @param name the type's name: a group, a point, a kind
 */
public record ClaimType(String name) {
  /** Checks the name. */
  public ClaimType {
    requireNonNull(name);
  }

  @Override
  public String toString() {
    return name;
  }
}
