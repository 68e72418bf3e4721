package dev.hearsay.claim;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Source;
import dev.hearsay.entity.Mention;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.EntityType;
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
  private final List<List<Mention>> bySentence = new ArrayList<>();
  private final Map<Integer, Optional<Mention>> settings = new HashMap<>();
  private final List<Source> sources = new ArrayList<>();

  Places(Story story) {
    this.story = story;
    for (Sentence sentence : story.text().document().sentences()) {
      bySentence.add(locations(sentence));
    }
    for (Attribution attribution : story.attributions()) {
      if (attribution.source() != null && attribution.source().start() != null) {
        sources.add(attribution.source());
      }
    }
  }

  /** Where it happened, or null. */
  Claim.@Nullable Place of(TypedFigure claim) {
    int sentence = story.sentenceIndex(claim.figure());
    Mention best = nearest(bySentence.get(sentence), claim);
    if (best == null) {
      best = earlier(sentence);
    }
    return best == null
        ? null
        : new Claim.Place(best.start(), best.end(), best.text(), best.entity());
  }

  /** The nearest place before a sentence that something happened in, or else any. */
  private @Nullable Mention earlier(int sentence) {
    Mention weak = null;
    for (int s = sentence - 1; s >= Math.max(0, sentence - MEMORY); s--) {
      Mention setting = setting(s);
      if (setting != null && fitness(setting) > 2) {
        return setting;
      }
      weak = weak == null ? setting : weak;
    }
    return weak;
  }

  private @Nullable Mention nearest(List<Mention> candidates, TypedFigure claim) {
    Mention best = null;
    int bestScore = 0;
    for (Mention candidate : candidates) {
      int score = fitness(candidate) * 100 - distance(candidate, claim);
      if (fitness(candidate) > 0 && (best == null || score > bestScore)) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** The place that a sentence as a whole speaks of. */
  private @Nullable Mention setting(int sentence) {
    return settings.computeIfAbsent(sentence, s -> Optional.ofNullable(fittest(s))).orElse(null);
  }

  private @Nullable Mention fittest(int sentence) {
    Mention best = null;
    for (Mention candidate : bySentence.get(sentence)) {
      if (fitness(candidate) > 0 && (best == null || fitness(candidate) > fitness(best))) {
        best = candidate;
      }
    }
    return best;
  }

  private List<Mention> locations(Sentence sentence) {
    return story.mentions(sentence).stream()
        .filter(mention -> mention.type().equals(EntityType.LOCATION))
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .toList();
  }

  /** How well a mention says where something happened: 0 not at all. */
  private int fitness(Mention place) {
    int first = story.text().document().tokenAt(place.start());
    int end = story.endToken(place);
    if (belongsToBody(end) || belongsToPlace(end) || speaks(place)) {
      return 0;
    }
    int before = beforePlace(first);
    if (isAdjective(end)) {
      return 1;
    }
    if (story.is(before, WHERE)) {
      return 5;
    }
    if (continues(before, first)) {
      return 3;
    }
    if (story.is(before, WAY)) {
      return 2;
    }
    boolean acts = end < story.text().size() && isVerb(end);
    return acts ? 0 : 1;
  }

  /** Steps back over "the", "northern", "Syria's" before a place. */
  private int beforePlace(int first) {
    int t = first - 1;
    int limit = Math.max(0, first - 6);
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
        return true;
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

  /** "the <em>U.S.</em> border city", but not "the <em>Odesa</em> region". */
  private boolean isAdjective(int end) {
    return end < story.text().size()
        && story.text().tag(end) == PartOfSpeech.NOUN
        && !story.is(end, PLACE_NOUNS);
  }

  private boolean isPossessive(int token) {
    return story.is(token, POSSESSIVES);
  }

  private boolean speaks(Mention place) {
    for (Source source : sources) {
      Integer start = source.start();
      Integer end = source.end();
      if (start != null && end != null && start <= place.start() && place.end() <= end) {
        return true;
      }
    }
    return false;
  }

  private boolean isVerb(int token) {
    PartOfSpeech tag = story.text().tag(token);
    return tag == PartOfSpeech.VERB || tag == PartOfSpeech.AUX;
  }

  private int distance(Mention place, TypedFigure claim) {
    int token = story.text().document().tokenAt(place.start());
    int figure = story.first(claim.figure());
    int gap = token >= figure ? token - story.end(claim.figure()) : 2 * (figure - token);
    return Math.min(99, Math.max(0, gap));
  }
}
