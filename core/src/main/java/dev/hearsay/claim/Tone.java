package dev.hearsay.claim;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.PartOfSpeech;
import java.util.Set;

/** Reads whether the words of a claim say that it happened, and how sure they are. */
final class Tone {
  /** How far before the words of a claim a negation or a hedge may stand, in tokens. */
  private static final int REACH = 8;

  private static final ImmutableSet<String> HEDGES = Lexicon.set("claim/hedges.txt");
  private static final ImmutableSet<String> NEGATIONS = ImmutableSet.of("not", "n't", "never");
  private static final ImmutableSet<String> BORDERS =
      ImmutableSet.of(";", ":", ",", "but", "that", "who", "which", "and", "\"", "“", "”");
  private static final Set<PartOfSpeech> VERBS =
      ImmutableSet.of(PartOfSpeech.VERB, PartOfSpeech.AUX);

  private static final Set<PartOfSpeech> NOMINAL =
      ImmutableSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.PRON);

  private final Story story;

  Tone(Story story) {
    this.story = story;
  }

  /** "did <em>not</em> lose 50 troops"; a figure of value 0 says it happened to nobody. */
  Claim.Polarity polarity(TypedFigure claim) {
    return isNegated(claim) ? Claim.Polarity.NEGATIVE : Claim.Polarity.POSITIVE;
  }

  /** "is <em>feared</em> to have killed 50", "<em>may</em> withdraw 150". */
  Claim.Certainty certainty(TypedFigure claim) {
    for (int t = from(claim); t < claim.endToken(); t++) {
      if (HEDGES.contains(story.text().lower(t))) {
        return Claim.Certainty.HEDGED;
      }
    }
    return Claim.Certainty.STATED;
  }

  private boolean isNegated(TypedFigure claim) {
    int figure = story.first(claim.figure());
    if (story.is(figure - 1, NEGATIONS)) {
      return true;
    }
    for (int t = from(claim); t < claim.endToken() - 1; t++) {
      boolean insideFigure = t >= figure && t < story.end(claim.figure());
      if (!insideFigure
          && story.is(t, NEGATIONS)
          && VERBS.contains(story.text().tag(t + 1))
          && !hasSubject(t + 1, claim.firstToken())) {
        return true;
      }
    }
    return false;
  }

  /** "did not know <em>his men</em> had killed": the negated verb is another clause's. */
  private boolean hasSubject(int negated, int first) {
    for (int t = negated + 1; t < first; t++) {
      if (NOMINAL.contains(story.text().tag(t))) {
        return true;
      }
    }
    return false;
  }

  private int from(TypedFigure claim) {
    int first = story.sentence(claim.figure()).firstToken();
    int t = claim.firstToken();
    while (t > first && claim.firstToken() - t < REACH && !story.is(t - 1, BORDERS)) {
      t--;
    }
    return t;
  }
}
