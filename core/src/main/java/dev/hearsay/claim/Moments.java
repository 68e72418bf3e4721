package dev.hearsay.claim;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.Section;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a claim happened: the time of its sentence that stands nearest to the figure and is
 * not the time of a statement; failing that, for events, the time that the paragraph or the lead
 * tells.
 */
final class Moments {
  /** Types that stand for a state or a promise: the time of another sentence does not hold. */
  private static final ImmutableSet<String> TIMELESS = Lexicon.set("claim/timeless-types.txt");

  private final Story story;
  private final List<List<TimeExpression>> bySentence = new ArrayList<>();
  private final @Nullable TimeExpression lead;

  Moments(Story story) {
    this.story = story;
    int next = 0;
    for (Sentence sentence : story.text().document().sentences()) {
      List<TimeExpression> times = new ArrayList<>();
      while (next < story.times().size() && story.times().get(next).start() < sentence.end()) {
        TimeExpression time = story.times().get(next++);
        if (time.start() >= sentence.start() && isMoment(time)) {
          times.add(time);
        }
      }
      bySentence.add(times);
    }
    this.lead = lead();
  }

  /** When it happened, or null. */
  Claim.@Nullable When of(TypedFigure claim, Voice voice) {
    TimeExpression best = nearest(claim, voice);
    if (best == null && !TIMELESS.contains(claim.type().name())) {
      best = inherited(claim);
    }
    return best == null || best.value() == null
        ? null
        : new Claim.When(best.start(), best.end(), best.text(), best.value());
  }

  private static boolean isMoment(TimeExpression time) {
    return time.value() != null
        && time.type() != TimeExpression.Type.DURATION
        && time.type() != TimeExpression.Type.SET
        && !time.value().startsWith("P")
        && !time.value().startsWith("T");
  }

  private @Nullable TimeExpression nearest(TypedFigure claim, Voice voice) {
    TimeExpression best = null;
    int least = Integer.MAX_VALUE;
    for (TimeExpression time : bySentence.get(story.sentenceIndex(claim.figure()))) {
      int distance = distance(time, claim);
      if (distance < least && !isTimeOfStatement(time, voice)) {
        best = time;
        least = distance;
      }
    }
    return best;
  }

  /** "claimed <em>on Jan. 13</em>": outside what is said. */
  private static boolean isTimeOfStatement(TimeExpression time, Voice voice) {
    Attribution attribution = voice.attribution();
    if (attribution == null || voice.saidOn() == null) {
      return false;
    }
    for (Span content : attribution.content()) {
      if (content.encloses(time)) {
        return false;
      }
    }
    return true;
  }

  private int distance(TimeExpression time, TypedFigure claim) {
    int token = story.text().document().tokenAt(time.start());
    if (token < claim.firstToken()) {
      return claim.firstToken() - token;
    }
    return Math.max(0, token - claim.endToken());
  }

  private @Nullable TimeExpression inherited(TypedFigure claim) {
    int sentence = story.sentenceIndex(claim.figure());
    List<Sentence> sentences = story.text().document().sentences();
    int paragraph = sentences.get(sentence).paragraph();
    for (int s = sentence - 1; s >= 0 && sentences.get(s).paragraph() == paragraph; s--) {
      if (!bySentence.get(s).isEmpty()) {
        return bySentence.get(s).get(0);
      }
    }
    return lead;
  }

  /** The first time of the first paragraphs. */
  private @Nullable TimeExpression lead() {
    List<Sentence> sentences = story.text().document().sentences();
    int body = 0;
    for (int s = 0; s < sentences.size() && body < 3; s++) {
      if (sentences.get(s).section() == Section.Kind.BODY) {
        body++;
        for (TimeExpression time : bySentence.get(s)) {
          if (!isTimeOfAnyStatement(time)) {
            return time;
          }
        }
      }
    }
    return null;
  }

  private boolean isTimeOfAnyStatement(TimeExpression time) {
    for (Attribution attribution : story.attributions()) {
      if (time.value() != null && time.value().equals(attribution.saidOn())) {
        return attribution.content().stream().noneMatch(content -> content.encloses(time));
      }
    }
    return false;
  }
}
