package dev.hearsay.claim;

import com.google.common.collect.ImmutableList;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.entity.Cast;
import dev.hearsay.figure.Figure;
import dev.hearsay.rule.RuleSet;
import dev.hearsay.text.Interruption;
import dev.hearsay.text.Span;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds claims. */
public final class Claims {
  private final Story story;
  private final Voices voices;
  private final Counted counted;
  private final Places places;
  private final Moments moments;
  private final Tone tone;
  private final Sides sides;

  private Claims(Story story, @Nullable String publisher, @Nullable LocalDate published) {
    this.story = story;
    this.voices = new Voices(story, publisher);
    this.counted = new Counted(story);
    this.places = new Places(story);
    this.moments = new Moments(story, published);
    this.tone = new Tone(story);
    this.sides = new Sides(story.mentions());
  }

  /**
   * The claims of a document, in the order of their figures.
   *
   * @param publisher who asserts what nobody else does; null where unknown
   * @param published the day on which stretches end that last ("since 2014"), or null
   */
  public static List<Claim> find(
      TaggedDocument document,
      List<Figure> figures,
      List<TimeExpression> times,
      Cast cast,
      List<Attribution> attributions,
      RuleSet rules,
      @Nullable String publisher,
      @Nullable LocalDate published) {
    Story story = new Story(document, figures, times, cast, attributions);
    List<TypedFigure> typed = Sharing.share(story, Typing.type(story, rules, cast.mentions()));
    return typed.isEmpty() ? List.of() : new Claims(story, publisher, published).claims(typed);
  }

  private ImmutableList<Claim> claims(List<TypedFigure> typed) {
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    int count = 0;
    for (TypedFigure figure : typed) {
      Interruption.check();
      claims.add(claim("c" + ++count, figure));
    }
    return claims.build();
  }

  private Claim claim(String id, TypedFigure typed) {
    Voice voice = voices.of(typed);
    String who = counted.of(typed);
    return new Claim(
        id,
        typed.type(),
        story.figure(typed.figure()),
        who,
        voice.attribution(),
        voice.source(),
        voice.stance(),
        tone.polarity(typed),
        tone.certainty(typed),
        places.of(typed),
        moments.of(typed, voice),
        voice.saidOn(),
        evidence(typed),
        typed.rule().name(),
        sides.of(who),
        Categories.of(who));
  }

  private Span evidence(TypedFigure typed) {
    return new Span(
        story.text().token(typed.firstToken()).start(),
        story.text().token(typed.endToken() - 1).end());
  }
}
