package dev.hearsay.claim;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Cue;
import dev.hearsay.attribution.Source;
import dev.hearsay.entity.Entity;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Span;
import dev.hearsay.text.Spanned;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a known type together with who asserts it.
 *
 * @param id its name in the output, such as {@code c1}
 * @param who what is counted, resolved where the text leaves it out: "North Korean soldiers"
 * @param attribution the innermost attribution that covers the figure, or null
 * @param source who asserts the figure; the publisher where nobody is named
 * @param stance {@link Cue.Stance#ASSERT} or {@link Cue.Stance#DENY}
 * @param place where it happened, or null
 * @param time when it happened, or null
 * @param saidOn when it was said, or null
 * @param evidence the stretch of text that the claim rests on
 * @param rule the name of the rule that found it
 * @param side the country, army or group that the counted belong to, as their words show it: "North
 *     Korea", "Hamas"; null where nothing shows it
 * @param category what sort of people are counted; null for things and where the words do not tell
 */
public record Claim(
    String id,
    ClaimType type,
    Figure figure,
    @Nullable String who,
    @Nullable Attribution attribution,
    Source source,
    Cue.Stance stance,
    Polarity polarity,
    Certainty certainty,
    @Nullable Place place,
    @Nullable When time,
    @Nullable String saidOn,
    Span evidence,
    String rule,
    @Nullable String side,
    @Nullable Category category) {
  /** Whether the sentence says that it happened or that it did not. */
  public enum Polarity {
    /** It happened. */
    POSITIVE,
    /** It did not happen. */
    NEGATIVE
  }

  /** How sure the words are. */
  public enum Certainty {
    /** Said as a fact. */
    STATED,
    /** Hedged, feared or forecast. */
    HEDGED
  }

  /** What sort of people are counted. */
  public enum Category {
    /** Members of armed forces: soldiers, sailors, peacekeepers. */
    SOLDIERS,
    /** Who else bears arms: rebels, militants, mercenaries. */
    FIGHTERS,
    /** Police officers. */
    POLICE,
    /** Civilians, where the words call them so. */
    CIVILIANS,
    /** Children, from newborns to schoolchildren. */
    CHILDREN,
    /** Women. */
    WOMEN,
    /** Journalists and others who work for media. */
    JOURNALISTS,
    /** Who helps: medics, firefighters, aid workers. */
    RESCUERS,
    /** Who is held: prisoners, detainees, hostages. */
    PRISONERS,
    /** Who left home: refugees, displaced people, migrants. */
    REFUGEES,
    /** Who demonstrates. */
    PROTESTERS
  }

  /**
   * A place in the world.
   *
   * @param entity the place, where it is an entity
   */
  public record Place(int start, int end, String text, @Nullable Entity entity)
      implements Spanned {}

  /**
   * A time of the event.
   *
   * @param value as in {@link dev.hearsay.time.TimeExpression#value()}
   */
  public record When(int start, int end, String text, String value) implements Spanned {}
}
