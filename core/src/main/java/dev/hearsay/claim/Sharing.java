package dev.hearsay.claim;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import dev.hearsay.figure.Figure;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.PartOfSpeech;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Gives a figure without a type of its own the type of the figure that it shares its words with:
 * the other members of a list ("two men and <em>a boy</em> died"), parts of a total ("twelve,
 * <em>four</em> of them children") and what a figure is compared with ("down from <em>31</em>").
 */
final class Sharing {
  /** How far apart two members of a list may stand, in tokens. */
  private static final int REACH = 16;

  private static final ImmutableSet<String> JOINTS = Lexicon.set("claim/joints.txt");
  private static final ImmutableSet<String> PART_MARKERS = Lexicon.set("claim/part-markers.txt");
  private static final ImmutableSet<String> COMPARISONS = Lexicon.set("claim/comparisons.txt");
  private static final ImmutableSet<String> EVENTS = Lexicon.set("claim/event-nouns.txt");
  private static final ImmutableSet<String> DETERMINERS =
      ImmutableSet.of(
          "the", "a", "an", "its", "their", "his", "her", "previous", "earlier", "peak");

  private static final ImmutableSet<String> SAYING = ImmutableSet.of("say", "claim", "report");

  /** Words that taggers take for verbs. */
  private static final ImmutableSet<String> NO_VERBS =
      ImmutableSet.of("including", "according", "following");

  private static final ImmutableSet<String> ECHOES = ImmutableSet.of("were", "was", "did", "had");
  private static final ImmutableSet<String> FROM_AMONG = ImmutableSet.of("of", "among");
  private static final ImmutableSet<String> PRONOUNS = ImmutableSet.of("them", "whom", "which");
  private static final Set<PartOfSpeech> VERBS =
      ImmutableSet.of(PartOfSpeech.VERB, PartOfSpeech.AUX);

  private final Story story;
  private final ListMultimap<Integer, TypedFigure> typed = ArrayListMultimap.create();
  private final ListMultimap<Integer, TypedFigure> yielding = ArrayListMultimap.create();

  private Sharing(Story story) {
    this.story = story;
  }

  /** The typed figures together with those that share their types. */
  static ImmutableList<TypedFigure> share(Story story, List<TypedFigure> found) {
    Sharing sharing = new Sharing(story);
    for (TypedFigure figure : found) {
      (figure.yielding() ? sharing.yielding : sharing.typed).put(figure.figure(), figure);
    }
    sharing.forward();
    sharing.backward();
    return sharing.inOrder();
  }

  private ImmutableList<TypedFigure> inOrder() {
    ImmutableList.Builder<TypedFigure> all = ImmutableList.builder();
    for (int f = 0; f < story.figures().size(); f++) {
      all.addAll(typed.containsKey(f) ? typed.get(f) : yielding.get(f));
    }
    return all.build();
  }

  private void forward() {
    int antecedent = -1;
    for (int f = 0; f < story.figures().size(); f++) {
      if (antecedent >= 0 && story.sentenceIndex(antecedent) != story.sentenceIndex(f)) {
        antecedent = -1;
      }
      if (typed.containsKey(f)) {
        antecedent = f;
      } else if (antecedent >= 0 && takesAfter(antecedent, f)) {
        give(antecedent, f);
        antecedent = f;
      } else if (antecedent >= 0 && !isBare(story.figure(f)) && fits(antecedent, f)) {
        antecedent = -1;
      }
    }
  }

  private void backward() {
    for (int f = story.figures().size() - 2; f >= 0; f--) {
      if (!typed.containsKey(f)
          && typed.containsKey(f + 1)
          && story.sentenceIndex(f) == story.sentenceIndex(f + 1)
          && fits(f, f + 1)
          && listed(f, f + 1)) {
        give(f + 1, f);
      }
    }
  }

  private void give(int from, int to) {
    for (TypedFigure given : ImmutableList.copyOf(typed.get(from))) {
      typed.put(to, given.sharedWith(to, story));
    }
  }

  private boolean takesAfter(int earlier, int later) {
    return fits(earlier, later)
        && (isPart(earlier, later)
            || isEcho(later)
            || isCompared(later)
            || (listed(earlier, later) && !isSubject(later)));
  }

  /** Two figures can share a type where they count the same kind of thing. */
  private boolean fits(int one, int other) {
    Figure a = story.figure(one);
    Figure b = story.figure(other);
    if (countsEvents(a) || countsEvents(b)) {
      return isBare(a) || isBare(b) || Objects.equals(a.unit(), b.unit());
    }
    return a.kind() == b.kind() || (isBare(a) && isCount(b)) || (isBare(b) && isCount(a));
  }

  /** "2,119 <em>cases</em> and 242 <em>deaths</em>": each noun has a type of its own. */
  private static boolean countsEvents(Figure figure) {
    return !isBare(figure) && figure.unit() != null && EVENTS.contains(figure.unit());
  }

  private static boolean isBare(Figure figure) {
    return isNounless(figure) && (figure.kind() == Figure.Kind.OTHER || isCount(figure));
  }

  private static boolean isNounless(Figure figure) {
    return figure.end() == figure.number().end();
  }

  private static boolean isCount(Figure figure) {
    return figure.kind() == Figure.Kind.PEOPLE || figure.kind() == Figure.Kind.OBJECT;
  }

  /** "…, <em>including</em> four children", "<em>of whom</em> four", "four <em>of them</em>". */
  private boolean isPart(int total, int part) {
    int before = beforeDeterminers(part);
    if (before < story.end(total)) {
      return false;
    }
    return story.is(before, PART_MARKERS)
        || isInPartList(total, before)
        || isAddition(before)
        || (story.is(before, PRONOUNS) && story.is(before - 1, FROM_AMONG))
        || hasPronounAfter(part);
  }

  /** "35 rebels were killed, <em>along with</em> three soldiers". */
  private boolean isAddition(int before) {
    return (story.is(before, "with") && story.is(before - 1, ImmutableSet.of("along", "together")))
        || (story.is(before, "as") && story.is(before - 1, "well") && story.is(before - 2, "as"));
  }

  /** "<em>including</em> all on board and one worker": further down a list of parts. */
  private boolean isInPartList(int total, int before) {
    if (!story.is(before, JOINTS)) {
      return false;
    }
    int limit = Math.max(story.end(total), before - REACH);
    for (int t = before; t >= limit; t--) {
      if (story.is(t, PART_MARKERS)) {
        return true;
      }
      if (isVerb(t)) {
        return false;
      }
    }
    return false;
  }

  private boolean isVerb(int token) {
    return VERBS.contains(story.text().tag(token)) && !story.is(token, NO_VERBS);
  }

  private boolean hasPronounAfter(int part) {
    int end = story.end(part);
    for (int t = story.first(part) + 1; t <= end; t++) {
      if (story.is(t, PRONOUNS) && story.is(t - 1, FROM_AMONG)) {
        return true;
      }
    }
    return story.is(end, FROM_AMONG) && story.is(end + 1, PRONOUNS);
  }

  /** "down <em>from</em> 31", "<em>against</em> 31", "<em>as were</em> seven from the army". */
  private boolean isCompared(int later) {
    int before = beforeDeterminers(later);
    return isNounless(story.figure(later))
        && (story.is(before, COMPARISONS)
            || (story.is(before, ECHOES) && story.is(before - 1, ImmutableSet.of("as", "so")))
            || (story.is(before, ImmutableSet.of("from", "with", "to"))
                && story.is(before - 1, COMPARISONS)));
  }

  private int beforeDeterminers(int figure) {
    int t = story.first(figure) - 1;
    while (story.is(t, DETERMINERS)) {
      t--;
    }
    return t;
  }

  /** "parents say 83 pupils were taken, governor says <em>41</em>". */
  private boolean isEcho(int later) {
    int end = story.end(later);
    int last = story.sentence(later).endToken();
    return isBare(story.figure(later))
        && SAYING.contains(story.text().lemma(Math.max(0, story.first(later) - 1)))
        && (end >= last || story.text().tag(end) == PartOfSpeech.PUNCT);
  }

  /** Whether only a joint, and no verb, stands between two figures. */
  private boolean listed(int earlier, int later) {
    int from = story.end(earlier);
    int to = beforeDeterminers(later) + 1;
    while (isBare(story.figure(later)) && to > from && isName(to - 1)) {
      to--;
    }
    if (to <= from || to - from > REACH || !story.is(to - 1, JOINTS)) {
      return false;
    }
    int verbs = 0;
    for (int t = from; t < to; t++) {
      verbs += isVerb(t) ? 1 : 0;
    }
    return verbs <= (isGapped(later) ? 1 : 0);
  }

  /** "14,600 called up last year and <em>about 12,000</em> in 2022": the verb holds for both. */
  private boolean isGapped(int later) {
    int end = story.end(later);
    return isBare(story.figure(later))
        && end < story.text().size()
        && story.text().tag(end) == PartOfSpeech.ADP;
  }

  /** "…, <em>Sweden</em> 3,100": the subject of a clause whose verb is left out. */
  private boolean isName(int token) {
    return story.text().tag(token) == PartOfSpeech.PROPN;
  }

  /** Whether a verb follows that has the figure for its subject. */
  private boolean isSubject(int figure) {
    int next = story.end(figure);
    return next < story.sentence(figure).endToken() && VERBS.contains(story.text().tag(next));
  }
}
