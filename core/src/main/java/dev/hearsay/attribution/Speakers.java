package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.DET;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.Source.Kind;
import dev.hearsay.entity.Cast;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.Mention;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Excerpt;
import dev.hearsay.text.TaggedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out who the words of a source stand for. */
final class Speakers {
  static final ImmutableSet<String> DOCUMENTS = Lexicon.set("documents.txt");

  private static final ImmutableSet<String> NOUNS = Lexicon.set("speakers.txt");

  private static final int LONGEST_NAME = 8;

  private final TaggedDocument document;
  private final Cast cast;

  Speakers(TaggedDocument document, Cast cast) {
    this.document = document;
    this.cast = cast;
  }

  /** Whether a phrase can say something: a person, a body, "police", "a report". */
  boolean speaks(SourcePhrase phrase) {
    int last = phrase.core().last();
    if (NOUNS.contains(document.lemma(last)) || NOUNS.contains(document.lower(last))) {
      return true;
    }
    if (DOCUMENTS.contains(document.lemma(last))) {
      return true;
    }
    Mention mention = mention(phrase);
    return mention != null
        && (mention.type().equals(EntityType.PERSON)
            || mention.type().equals(EntityType.ORGANIZATION));
  }

  /** The name that stands in a stretch of words, or null. */
  @Nullable String named(int first, int end) {
    for (Mention mention : cast.within(document.document().excerpt(first, end))) {
      boolean name = mention.form() == Mention.Form.NAME;
      if (name
          && (mention.type().equals(EntityType.ORGANIZATION)
              || mention.type().equals(EntityType.PERSON))) {
        Entity entity = mention.entity();
        return entity == null ? mention.text() : entity.name();
      }
    }
    return null;
  }

  Source resolve(SourcePhrase phrase) {
    Excerpt words = document.document().excerpt(phrase.first(), phrase.end());
    Mention mention = mention(phrase);
    Entity entity = mention == null ? null : mention.entity();
    if (entity != null) {
      return new Source(
          words.start(), words.end(), words.text(), entity.name(), kind(entity.type()), entity);
    }
    if (mention != null && mention.form() == Mention.Form.NAME) {
      return new Source(
          words.start(), words.end(), words.text(), mention.text(), kind(mention.type()), null);
    }
    return new Source(
        words.start(), words.end(), words.text(), name(phrase), unnamedKind(phrase), null);
  }

  /** The mention that a phrase is about: at its head, else a person in apposition. */
  private @Nullable Mention mention(SourcePhrase phrase) {
    int end = document.token(phrase.core().last()).end();
    Excerpt core = document.document().excerpt(phrase.core().first(), phrase.core().end());
    Mention best = null;
    for (Mention mention : cast.within(around(core))) {
      if (mention.end() == end && (best == null || best.entity() == null)) {
        best = mention;
      }
    }
    if ((best != null && best.form() == Mention.Form.NAME) || phrase.end() <= phrase.core().end()) {
      return best;
    }
    Mention named = inApposition(phrase);
    return named != null ? named : best;
  }

  /** The words with some before them: a name may hold "of" or "to". */
  private Excerpt around(Excerpt core) {
    int first = Math.max(0, document.document().tokenAt(core.start()) - LONGEST_NAME);
    return Excerpt.of(document.document().text(), document.token(first).start(), core.end());
  }

  private @Nullable Mention inApposition(SourcePhrase phrase) {
    List<Mention> all =
        cast.within(document.document().excerpt(phrase.core().first(), phrase.end()));
    for (Mention mention : all) {
      int token = document.document().tokenAt(mention.start());
      if (mention.type().equals(EntityType.PERSON)
          && mention.form() == Mention.Form.NAME
          && token > phrase.core().end()
          && document.lower(token - 1).equals(",")) {
        return mention;
      }
    }
    return null;
  }

  /** The words without article, relative clause and apposition. */
  private String name(SourcePhrase phrase) {
    int first = phrase.core().first();
    int end = phrase.core().end();
    while (end < phrase.end() && !endsName(end)) {
      end++;
    }
    if (first + 1 < end && document.tag(first) == DET) {
      first++;
    }
    return document.document().excerpt(first, end).text();
  }

  private boolean endsName(int token) {
    String lower = document.lower(token);
    return lower.equals(",")
        || lower.equals("(")
        || lower.equals("who")
        || lower.equals("which")
        || lower.equals("that")
        || lower.equals("—")
        || lower.equals("–");
  }

  private Kind unnamedKind(SourcePhrase phrase) {
    return DOCUMENTS.contains(document.lemma(phrase.core().last())) ? Kind.DOCUMENT : Kind.UNNAMED;
  }

  private static Kind kind(EntityType type) {
    if (type.equals(EntityType.PERSON)) {
      return Kind.PERSON;
    }
    return type.equals(EntityType.NATIONALITY) ? Kind.UNNAMED : Kind.ORGANIZATION;
  }
}
