package dev.hearsay.claim;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.Source;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.Mention;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Excerpt;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Span;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds those whose act asserts a figure: who promises or seeks money, arms or troops, and who sets
 * a figure ("the agency raised the toll to six").
 */
final class Agents {
  /** How far before a figure the verb may stand, in tokens. */
  private static final int REACH = 20;

  private static final ImmutableSet<String> PROMISING = Lexicon.set("claim/promising-verbs.txt");
  private static final ImmutableSet<String> SETTING = Lexicon.set("claim/setting-verbs.txt");

  /** Nouns for people and bodies that can be sources without a name. */
  private static final ImmutableSet<String> AGENT_NOUNS = Lexicon.set("claim/agent-nouns.txt");

  /** What follows a verb that sets nothing: "the toll increased to six". */
  private static final ImmutableSet<String> INTRANSITIVE =
      ImmutableSet.of("to", "from", "by", "at", "in", "on");

  private static final Set<PartOfSpeech> VERBAL_FILLERS =
      ImmutableSet.of(PartOfSpeech.AUX, PartOfSpeech.ADV, PartOfSpeech.PART);
  private static final Set<PartOfSpeech> NOMINAL =
      ImmutableSet.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM);

  private final Story story;

  Agents(Story story) {
    this.story = story;
  }

  /** Who promises, offers, announces or seeks what the figure counts. */
  @Nullable Source promising(TypedFigure claim) {
    String type = claim.type().name();
    boolean promised =
        type.startsWith("money.pledged")
            || type.startsWith("equipment.supplied")
            || type.startsWith("troops.");
    return promised ? subject(claim, PROMISING) : null;
  }

  /** Who sets the figure. */
  @Nullable Source setting(TypedFigure claim) {
    return subject(claim, SETTING);
  }

  /** The subject of the nearest of some verbs before the figure, in its clause. */
  private @Nullable Source subject(TypedFigure claim, Set<String> verbs) {
    int first = story.sentence(claim.figure()).firstToken();
    int from = Math.max(first, story.first(claim.figure()) - REACH);
    for (int t = story.first(claim.figure()) - 1; t >= from; t--) {
      if (isFinite(t) && verbs.contains(story.text().lemma(t))) {
        return story.is(t + 1, INTRANSITIVE) ? null : subject(t, first);
      }
      if (story.text().lower(t).equals(";") || isMainVerb(t)) {
        return null;
      }
    }
    return null;
  }

  /** A verb of its own, no infinitive and no participle, has another subject. */
  private boolean isMainVerb(int token) {
    return isFinite(token) && !story.is(token - 1, "to");
  }

  private boolean isFinite(int token) {
    String word = story.text().lower(token);
    return story.text().tag(token) == PartOfSpeech.VERB
        && (!word.endsWith("ing") || word.equals("seeking"));
  }

  /** What stands before a verb and its auxiliaries. */
  private @Nullable Source subject(int verb, int first) {
    int t = verb - 1;
    while (t >= first && VERBAL_FILLERS.contains(story.text().tag(t))) {
      t--;
    }
    t = beforeInsertion(t, first);
    return t < first ? null : source(t, first);
  }

  /** Steps back over ", the mayor, " and the time between subject and verb ("on Friday"). */
  private int beforeInsertion(int token, int first) {
    if (token < first || !story.text().lower(token).equals(",")) {
      return beforeTime(token, first);
    }
    for (int t = token - 1; t >= Math.max(first, token - REACH); t--) {
      if (story.text().lower(t).equals(",")) {
        return t - 1;
      }
    }
    return token - 1;
  }

  private int beforeTime(int token, int first) {
    if (token - 1 >= first
        && story.text().lower(token - 1).equals("on")
        && story.text().tag(token) == PartOfSpeech.PROPN) {
      return token - 2;
    }
    return token;
  }

  private @Nullable Source source(int last, int first) {
    int end = story.text().token(last).end();
    Span clause = new Span(story.text().token(first).start(), end);
    Mention best = null;
    for (Mention mention : story.mentions(clause)) {
      if (mention.end() == end && (best == null || mention.start() < best.start())) {
        best = mention;
      }
    }
    return best != null ? named(best) : unnamed(last, first);
  }

  private static @Nullable Source named(Mention mention) {
    Entity entity = mention.entity();
    if (mention.form() == Mention.Form.PRONOUN && entity == null) {
      return null;
    }
    EntityType type = entity != null ? entity.type() : mention.type();
    Source.Kind kind =
        type.equals(EntityType.PERSON) ? Source.Kind.PERSON : Source.Kind.ORGANIZATION;
    return new Source(
        mention.start(),
        mention.end(),
        mention.text(),
        entity != null ? entity.name() : mention.text(),
        kind,
        entity);
  }

  private @Nullable Source unnamed(int last, int first) {
    if (!AGENT_NOUNS.contains(story.text().lower(last))) {
      return null;
    }
    int from = last;
    while (from > first && NOMINAL.contains(story.text().tag(from - 1))) {
      from--;
    }
    Excerpt words = story.text().document().excerpt(from, last + 1);
    return new Source(
        words.start(), words.end(), words.text(), words.text(), Source.Kind.UNNAMED, null);
  }
}
