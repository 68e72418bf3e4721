package dev.hearsay.claim;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Cue;
import dev.hearsay.attribution.Source;
import dev.hearsay.entity.Entity;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Span;
import dev.hearsay.text.Spanned;
import java.util.Locale;
import java.util.Set;
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
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  /**
   * Whether both may count the same people or things: "soldiers" and "North Korean soldiers",
   * "people" and any; also where one does not say whom it counts.
   */
  public boolean mayCountSameAs(Claim other) {
    if (who == null || other.who == null || who.equals("people") || other.who.equals("people")) {
      return true;
    }
    Set<String> here = ImmutableSet.copyOf(WORDS.split(who.toLowerCase(Locale.ROOT)));
    Set<String> there = ImmutableSet.copyOf(WORDS.split(other.who.toLowerCase(Locale.ROOT)));
    return here.containsAll(there) || there.containsAll(here);
  }

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
  public record Place(int start, int end, String text, @Nullable Entity entity) implements Spanned {
    /** Whether both may be the same place: the same entity, or one's words among the other's. */
    public boolean mayBe(Place other) {
      String here = text.toLowerCase(Locale.ROOT);
      String there = other.text.toLowerCase(Locale.ROOT);
      return (entity != null && entity.equals(other.entity))
          || here.contains(there)
          || there.contains(here);
    }
  }

  /**
   * A time of the event.
   *
   * @param value as in {@link dev.hearsay.time.TimeExpression#value()}
   */
  public record When(int start, int end, String text, String value) implements Spanned {}
}
