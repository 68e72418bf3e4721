package dev.hearsay.claim;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Source;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a claim happened: the place of its sentence that stands nearest to the figure and
 * says where something is ("in Mosul") rather than who acts ("Russia fired"); failing that, the
 * place that the sentences before speak of.
 */
final class Places {
  /** How far behind a source a place still tells where the source is, in characters. */
  private static final int BESIDE = 5;

  /** How many sentences back a place is remembered. */
  private static final int MEMORY = 40;

  /** Prepositions that say where something is. */
  private static final ImmutableSet<String> WHERE = Lexicon.set("claim/where-prepositions.txt");

  /** Prepositions that say whence or whither. */
  private static final ImmutableSet<String> WAY = Lexicon.set("claim/way-prepositions.txt");

  /** What a country's name stands before where it is no place: "Russia's defence ministry". */
  private static final ImmutableSet<String> BODIES = Lexicon.set("claim/agent-nouns.txt");

  /** Nouns that make a place of the name before them: "the Odesa region". */
  private static final ImmutableSet<String> PLACE_NOUNS = Lexicon.set("claim/place-nouns.txt");

  private static final ImmutableSet<String> POSSESSIVES = ImmutableSet.of("'s", "'");

  private final Story story;
  private final List<List<Candidate>> bySentence = new ArrayList<>();
  private final Map<Integer, Optional<Candidate>> settings = new HashMap<>();
  private final ListMultimap<Integer, Source> sources = ArrayListMultimap.create();

  Places(Story story) {
    this.story = story;
    for (Attribution attribution : story.attributions()) {
      Source source = attribution.source();
      if (source != null && source.start() != null) {
        sources.put(sentenceOf(source.start()), source);
      }
    }
    Sites sites = new Sites(story);
    for (Sentence sentence : story.text().document().sentences()) {
      bySentence.add(
          sites.of(sentence).stream()
              .map(site -> new Candidate(site, fitness(site)))
              .filter(candidate -> candidate.fitness > 0)
              .toList());
    }
  }

  /** A place where something may have happened, and how well the text says that it did. */
  private record Candidate(Site site, int fitness) {}

  private int sentenceOf(int offset) {
    return story.text().document().sentenceIndex(story.text().document().tokenAt(offset));
  }

  /** Where it happened, or null. */
  Claim.@Nullable Place of(TypedFigure claim) {
    int sentence = story.sentenceIndex(claim.figure());
    Candidate best = nearest(bySentence.get(sentence), claim);
    if (best == null) {
      best = earlier(sentence);
    }
    return best == null ? null : best.site.place();
  }

  /** The nearest place before a sentence that something happened in, or else any. */
  private @Nullable Candidate earlier(int sentence) {
    Candidate weak = null;
    for (int s = sentence - 1; s >= Math.max(0, sentence - MEMORY); s--) {
      Candidate setting = setting(s);
      if (setting != null && setting.fitness > 2) {
        return setting;
      }
      weak = weak == null ? setting : weak;
    }
    return weak;
  }

  private @Nullable Candidate nearest(List<Candidate> candidates, TypedFigure claim) {
    Candidate best = null;
    int bestScore = 0;
    for (Candidate candidate : candidates) {
      int score = candidate.fitness * 100 - distance(candidate.site, claim);
      if (best == null || score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** The place that a sentence as a whole speaks of. */
  private @Nullable Candidate setting(int sentence) {
    return settings.computeIfAbsent(sentence, s -> Optional.ofNullable(fittest(s))).orElse(null);
  }

  private @Nullable Candidate fittest(int sentence) {
    Candidate best = null;
    for (Candidate candidate : bySentence.get(sentence)) {
      if (best == null || candidate.fitness > best.fitness) {
        best = candidate;
      }
    }
    return best;
  }

  /** How well a mention says where something happened: 0 not at all. */
  private int fitness(Site place) {
    int first = place.first();
    int end = place.endToken();
    boolean acts = acts(end);
    if (belongsToBody(end) || belongsToPlace(end) || speaks(place)) {
      return 0;
    }
    int before = beforePlace(first);
    if (isAdjective(end)) {
      return 1;
    }
    if (holdsPlace(end)) {
      return 2;
    }
    if (story.is(before, WHERE)) {
      return 5;
    }
    if (isPossessive(end)) {
      return 0;
    }
    if (story.is(before, "of") && story.is(before - 1, PLACE_NOUNS)) {
      return 4;
    }
    if (continues(before, first) && !acts) {
      return 3;
    }
    if (story.is(before, WAY)) {
      return 2;
    }
    return acts ? 0 : 1;
  }

  /** Steps back over "the", "northern", "Syria's" before a place. */
  private int beforePlace(int first) {
    int t = first - 1;
    int sentence = story.text().document().sentenceOf(first).firstToken();
    int limit = Math.max(sentence, first - 6);
    while (t > limit && isModifier(t)) {
      t--;
    }
    return t;
  }

  private boolean isModifier(int token) {
    PartOfSpeech tag = story.text().tag(token);
    return tag == PartOfSpeech.DET
        || tag == PartOfSpeech.ADJ
        || tag == PartOfSpeech.NOUN
        || tag == PartOfSpeech.PROPN
        || tag == PartOfSpeech.PART;
  }

  /** "Randolph, <em>New Hampshire</em>": what holds the place before; less than that place. */
  private boolean continues(int before, int first) {
    return before == first - 1
        && story.is(before, ImmutableSet.of(",", "and"))
        && before > 0
        && story.text().tag(before - 1) == PartOfSpeech.PROPN;
  }

  /** "<em>Russia</em>'s defence ministry", "<em>Helmand</em> police": who, not where. */
  private boolean belongsToBody(int end) {
    int limit = Math.min(end + 5, story.text().size());
    for (int t = end; t < limit && (isModifier(t) || isPossessive(t)); t++) {
      if (story.is(t, BODIES)) {
        return !story.is(t + 1, PLACE_NOUNS);
      }
    }
    return false;
  }

  /** "<em>Russia</em>'s Kursk Oblast": the narrower place tells more. */
  private boolean belongsToPlace(int end) {
    return isPossessive(end)
        && end + 1 < story.text().size()
        && story.text().tag(end + 1) == PartOfSpeech.PROPN;
  }

  /**
   * "<em>Pakistan</em>'s southern port of Karachi", "the <em>U.S.</em> state of Utah": likewise.
   */
  private boolean holdsPlace(int end) {
    int first = isPossessive(end) ? end + 1 : end;
    int t = first;
    while (t < story.text().size() && t < end + 6 && isModifier(t)) {
      t++;
    }
    return t > first && story.is(t, "of") && story.is(t - 1, PLACE_NOUNS);
  }

  /** "the <em>U.S.</em> border city", but not "the <em>Odesa</em> region". */
  private boolean isAdjective(int end) {
    return end < story.text().size()
        && story.text().tag(end) == PartOfSpeech.NOUN
        && !story.is(end, PLACE_NOUNS);
  }

  private boolean isPossessive(int token) {
    return story.is(token, POSSESSIVES);
  }

  private boolean speaks(Site place) {
    for (Source source : sources.get(sentenceOf(place.start()))) {
      Integer start = source.start();
      Integer end = source.end();
      if (start != null
          && end != null
          && start <= place.start()
          && place.end() <= end + BESIDE + place.text().length()) {
        return true;
      }
    }
    return false;
  }

  /** "<em>Russia</em> fired", "<em>Qatar</em> and Kuwait will give". */
  private boolean acts(int end) {
    int t = end;
    if (story.is(t, "and")) {
      t++;
      while (t < story.text().size() && story.text().tag(t) == PartOfSpeech.PROPN) {
        t++;
      }
    }
    return t < story.text().size() && isVerb(t);
  }

  private boolean isVerb(int token) {
    PartOfSpeech tag = story.text().tag(token);
    return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
  }

  private int distance(Site place, TypedFigure claim) {
    int token = place.first();
    int figure = story.first(claim.figure());
    int gap = token >= figure ? token - story.end(claim.figure()) : 2 * (figure - token);
    return Math.min(99, Math.max(0, gap));
  }
}
