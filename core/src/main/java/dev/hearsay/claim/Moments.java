package dev.hearsay.claim;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Source;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.Document;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Section;
import dev.hearsay.text.Sentence;
import dev.hearsay.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a claim happened: the time of its sentence that stands nearest to its words and is not
 * the time of a statement; failing that, for events, the day that the paragraph or the lead tells.
 */
final class Moments {
  /** Types that stand for a state or a promise: the time of another sentence does not hold. */
  private static final ImmutableSet<String> TIMELESS = Lexicon.set("claim/timeless-types.txt");

  /** Rules whose verb tells when a count changed: the event was before. */
  private static final ImmutableSet<String> COUNTING = Lexicon.set("claim/counting-rules.txt");

  private static final ImmutableSet<String> DATED_THINGS = Lexicon.set("claim/dated-things.txt");

  /** Verbs beside which a time is that of a statement. */
  private static final ImmutableSet<String> STATING = Lexicon.set("claim/stating-verbs.txt");

  /** Verbs whose time is that of what they promise. */
  private static final ImmutableSet<String> PROMISING = Lexicon.set("claim/promising-verbs.txt");

  private static final ImmutableSet<String> SINCE = ImmutableSet.of("since");
  private static final ImmutableSet<String> DEADLINES = ImmutableSet.of("until", "by");
  private static final ImmutableSet<String> WHEN = ImmutableSet.of("when");
  private static final ImmutableSet<String> DASHES = ImmutableSet.of("-", "–", "—", "--");

  /** How near to its verb the time of a statement stands, in tokens. */
  private static final int BESIDE = 8;

  /** How many sentences of the body may tell the day of the story. */
  private static final int LEAD = 3;

  private final Story story;
  private final @Nullable LocalDate published;
  private final Set<TimeExpression> ofStatements = new HashSet<>();
  private final List<List<TimeExpression>> bySentence = new ArrayList<>();
  private final @Nullable TimeExpression lead;

  /**
   * Reads the times of a story.
   *
   * @param published the day on which stretches end that last: "since 2014"
   */
  Moments(Story story, @Nullable LocalDate published) {
    this.story = story;
    this.published = published;
    story.attributions().forEach(this::addTimesOfStatement);
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
    boolean counting = COUNTING.contains(claim.rule().name());
    boolean headline = story.sentence(claim.figure()).section() == Section.Kind.HEADLINE;
    TimeExpression best = counting ? null : nearest(claim);
    if (best == null && (headline || !TIMELESS.contains(claim.type().name()))) {
      best = inherited(claim);
    }
    if (best == null && counting) {
      best = nearest(claim);
    }
    return best == null
        ? null
        : new Claim.When(best.start(), best.end(), best.text(), value(best, voice));
  }

  /** "said in a speech <em>on Tuesday</em>": in the sentence of a cue, outside what is said. */
  private void addTimesOfStatement(Attribution attribution) {
    String cue = attribution.cue().lemma();
    if (PROMISING.contains(cue) || Voices.SILENT_CUES.contains(cue)) {
      return;
    }
    Source source = attribution.source();
    int from = attribution.cue().start();
    if (source != null && source.start() != null && source.start() < from) {
      from = source.start();
    }
    Document document = story.text().document();
    int token = Math.min(document.tokenAt(attribution.cue().start()), story.text().size() - 1);
    for (TimeExpression time : story.times(document.sentenceOf(token))) {
      boolean said = time.value() != null && time.value().equals(attribution.saidOn());
      boolean outside = attribution.content().stream().noneMatch(c -> c.encloses(time));
      if (outside && (said || time.start() >= from)) {
        ofStatements.add(time);
      }
    }
  }

  /** "<em>spoke</em> by telephone <em>on Wednesday</em>", "<em>on Wednesday told</em>". */
  private boolean isBesideStatingVerb(TimeExpression time) {
    int first = story.text().document().tokenAt(time.start());
    int end = story.endToken(time);
    int sentence = story.text().document().sentenceOf(first).firstToken();
    for (int t = Math.min(end, story.text().size() - 1);
        t >= Math.max(sentence, first - BESIDE);
        t--) {
      if (story.text().tag(t) == PartOfSpeech.VERB && (t < first || t >= end)) {
        return STATING.contains(story.text().lemma(t));
      }
    }
    return false;
  }

  /** "LUANDA, <em>Feb. 25</em> —". */
  private boolean isOfDateline(TimeExpression time) {
    return story.is(story.endToken(time), DASHES)
        && story.text().document().tokenAt(time.start())
            < story
                    .text()
                    .document()
                    .sentenceOf(story.text().document().tokenAt(time.start()))
                    .firstToken()
                + 6;
  }

  private boolean isMoment(TimeExpression time) {
    String value = time.value();
    if (value == null
        || ofStatements.contains(time)
        || isBesideStatingVerb(time)
        || isOfDateline(time)) {
      return false;
    }
    boolean calendar =
        time.type() != TimeExpression.Type.DURATION
            && time.type() != TimeExpression.Type.SET
            && !value.startsWith("P")
            && !value.startsWith("T");
    return calendar && !isName(time);
  }

  /** "the <em>1973</em> building", "a <em>1989</em> report". */
  private boolean isName(TimeExpression time) {
    int end = story.endToken(time);
    return story.is(end, DATED_THINGS);
  }

  /** The value, with the end of the story for what lasts since then. */
  private String value(TimeExpression time, Voice voice) {
    String value = String.valueOf(time.value());
    int clock = value.indexOf('T');
    if (clock == 10) {
      value = value.substring(0, clock);
    }
    int first = story.text().document().tokenAt(time.start());
    String today = voice.saidOn() != null ? voice.saidOn() : String.valueOf(published);
    if (!isLasting(time, first)
        || today.length() != 10
        || value.length() > 10
        || value.startsWith("XXXX")) {
      return value;
    }
    return value + "/" + (value.length() == 10 ? today : today.substring(0, 7));
  }

  /** "<em>since</em> 2014", but not "since Sept. 2, when 11 people died". */
  private boolean isLasting(TimeExpression time, int first) {
    int end = story.endToken(time);
    boolean when = story.is(end, WHEN) || story.is(end + 1, WHEN);
    return !when && (story.is(first, SINCE) || story.is(first - 1, SINCE));
  }

  private @Nullable TimeExpression nearest(TypedFigure claim) {
    TimeExpression best = null;
    int least = Integer.MAX_VALUE;
    for (TimeExpression time : bySentence.get(story.sentenceIndex(claim.figure()))) {
      int distance = distance(time, claim);
      if (distance < least && !(claim.isOf("money") && isDeadline(time))) {
        best = time;
        least = distance;
      }
    }
    return best;
  }

  private int distance(TimeExpression time, TypedFigure claim) {
    int first = story.text().document().tokenAt(time.start());
    int end = story.endToken(time);
    int words = gap(first, end, claim.firstToken(), claim.endToken());
    int figure = gap(first, end, story.first(claim.figure()), story.end(claim.figure()));
    if (first >= story.end(claim.figure()) && figure <= 1) {
      return 0;
    }
    return 1 + 2 * words + figure + 40 * clausesBetween(claim, first, end);
  }

  /** "to cover needs <em>until June</em>". */
  private boolean isDeadline(TimeExpression time) {
    int first = story.text().document().tokenAt(time.start());
    return story.is(first, DEADLINES) || story.is(first - 1, DEADLINES);
  }

  /** How many tokens stand between two stretches of tokens. */
  private static int gap(int first, int end, int otherFirst, int otherEnd) {
    return Math.max(0, Math.max(otherFirst - end, first - otherEnd));
  }

  /** How many semicolons and verbs stand between a claim and a time. */
  private int clausesBetween(TypedFigure claim, int first, int end) {
    int from = end <= claim.firstToken() ? end : claim.endToken();
    int to = end <= claim.firstToken() ? claim.firstToken() : first;
    int count = 0;
    for (int t = from; t < to; t++) {
      if (story.text().tag(t) == PartOfSpeech.VERB || story.text().lower(t).equals(";")) {
        count++;
      }
    }
    return count;
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

  /** Whether a time names a day or a stretch of days that is over. */
  private boolean isDay(TimeExpression time) {
    int first = story.text().document().tokenAt(time.start());
    return time.value() != null
        && time.value().length() >= "2025-01-31".length()
        && !isLasting(time, first);
  }

  /** The first day that the first sentences tell. */
  private @Nullable TimeExpression lead() {
    List<Sentence> sentences = story.text().document().sentences();
    int body = 0;
    for (int s = 0; s < sentences.size() && body < LEAD; s++) {
      Section.Kind section = sentences.get(s).section();
      if (section == Section.Kind.BODY || section == Section.Kind.HEADLINE) {
        body += section == Section.Kind.BODY ? 1 : 0;
        for (TimeExpression time : bySentence.get(s)) {
          if (isDay(time)) {
            return time;
          }
        }
      }
    }
    return null;
  }
}
