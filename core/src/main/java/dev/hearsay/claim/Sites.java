package dev.hearsay.claim;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.entity.Mention;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Excerpt;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Spanned;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the places that a sentence names: the locations among the mentions, and names that nobody
 * knows but that stand where places stand ("in nearby Kilimli", "the town of Penco", "the Biobío
 * region").
 */
final class Sites {
  /** Prepositions after which an unknown name is a place. */
  private static final ImmutableSet<String> BEFORE = Lexicon.set("claim/site-prepositions.txt");

  /** Nouns that make a place of the name beside them. */
  private static final ImmutableSet<String> PLACE_NOUNS = Lexicon.set("claim/place-nouns.txt");

  private static final ImmutableSet<String> DIRECTIONS = Lexicon.set("claim/directions.txt");

  private static final ImmutableSet<PartOfSpeech> NAMES = ImmutableSet.of(PartOfSpeech.PROPN);

  /** What taggers take a foreign name for. */
  private static final ImmutableSet<PartOfSpeech> CAPITALIZED =
      ImmutableSet.of(
          PartOfSpeech.PROPN,
          PartOfSpeech.NOUN,
          PartOfSpeech.ADJ,
          PartOfSpeech.X,
          PartOfSpeech.VERB);

  private final Story story;

  Sites(Story story) {
    this.story = story;
  }

  /** The places of a sentence, in the order of the text. */
  List<Site> of(Sentence sentence) {
    List<Mention> mentions =
        story.mentions(sentence).stream()
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .toList();
    List<Site> sites = new ArrayList<>();
    for (Mention mention : mentions) {
      Site site = site(mention);
      if (mention.type().equals(EntityType.LOCATION) || isBuilding(mention, site)) {
        sites.add(site);
      }
    }
    addUnknown(sentence, mentions, sites);
    sites.sort(Comparator.comparingInt(Site::start));
    return sites;
  }

  /** "in <em>Linwood Mosque</em>": a body that is a building, too. */
  private boolean isBuilding(Mention mention, Site site) {
    return mention.type().equals(EntityType.ORGANIZATION)
        && isLedIn(site.first())
        && story.is(site.endToken() - 1, PLACE_NOUNS);
  }

  private Site site(Mention mention) {
    return new Site(
        mention.start(),
        mention.end(),
        mention.text(),
        mention.entity(),
        story.text().document().tokenAt(mention.start()),
        story.endToken(mention));
  }

  private void addUnknown(Sentence sentence, List<Mention> mentions, List<Site> sites) {
    int t = sentence.firstToken();
    while (t < sentence.endToken()) {
      boolean ledIn = isLedIn(t);
      int end = nameEnd(t, sentence.endToken(), ledIn ? CAPITALIZED : NAMES);
      if (end > t && (ledIn || story.is(end, PLACE_NOUNS))) {
        Excerpt name = story.text().document().excerpt(t, end);
        if (isFree(name, mentions) && story.times(sentence).stream().noneMatch(name::overlaps)) {
          sites.add(new Site(name.start(), name.end(), name.text(), null, t, end));
        }
      }
      t = Math.max(end, t + 1);
    }
  }

  private int nameEnd(int token, int limit, Set<PartOfSpeech> tags) {
    int end = token;
    while (end < limit
        && tags.contains(story.text().tag(end))
        && Character.isUpperCase(story.text().word(end).codePointAt(0))) {
      end++;
    }
    return end;
  }

  /** "in Dhubri", "in nearby Kilimli", "the town of Penco". */
  private boolean isLedIn(int token) {
    int before = token - 1;
    while (story.is(before, DIRECTIONS)) {
      before--;
    }
    return story.is(before, BEFORE)
        || (story.is(before, "of") && story.is(before - 1, PLACE_NOUNS));
  }

  private static boolean isFree(Spanned name, List<Mention> mentions) {
    return mentions.stream().noneMatch(name::overlaps);
  }
}
