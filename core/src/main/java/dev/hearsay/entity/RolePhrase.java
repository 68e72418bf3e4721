package dev.hearsay.entity;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.text.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase for somebody by what they are: "Ukraine's military intelligence chief".
 *
 * @param first its first token, without a determiner
 * @param head the token of its noun
 * @param end the token after its last
 * @param noun the noun in lower case
 * @param modifiers the other words that say which one, in lower case, without countries
 * @param country the country named in it, or null
 * @param type what it is the role of: PERSON or ORGANIZATION
 */
record RolePhrase(
    int first,
    int head,
    int end,
    String text,
    String noun,
    ImmutableSet<String> modifiers,
    @Nullable String country,
    EntityType type,
    Determiner determiner) {

  /** What stands before the phrase. */
  enum Determiner {
    /** "the", "this". */
    DEFINITE,
    /** "a", "another". */
    INDEFINITE,
    /** "its", "his". */
    POSSESSIVE,
    /** A name in the genitive, inside the phrase. */
    GENITIVE,
    /** Nothing. */
    NONE
  }

  /** The noun under which roles that differ in wording only are compared. */
  String office() {
    return RoleWords.office(noun);
  }

  /** Whether this phrase can speak of somebody who bears the other role. */
  boolean fits(RolePhrase borne) {
    return type.equals(borne.type)
        && office().equals(borne.office())
        && (country == null || borne.country == null || country.equals(borne.country))
        && (borne.modifiers.containsAll(modifiers) || borne.modifiers.isEmpty());
  }
}
