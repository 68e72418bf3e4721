package dev.hearsay.entity;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** Tells whether an organization can be called by a common noun: "the ministry". */
final class Bodies {
  private Bodies() {}

  /** Whether one of the organization's names has the noun, or a word for it, and the modifiers. */
  static boolean fits(RolePhrase role, Referent organization) {
    ImmutableSet<String> listed = RoleWords.body(role.noun());
    ImmutableSet<String> words = listed == null ? ImmutableSet.of(role.noun()) : listed;
    if (role.country() != null && !role.country().equals(organization.country)) {
      return false;
    }
    for (String name : organization.names) {
      ImmutableSet<String> parts = ImmutableSet.copyOf(name.toLowerCase(Locale.ROOT).split(" "));
      if (parts.stream().anyMatch(words::contains) && parts.containsAll(role.modifiers())) {
        return true;
      }
    }
    return false;
  }
}
