package dev.hearsay.rule;

import static dev.hearsay.text.PartOfSpeech.ADV;
import static dev.hearsay.text.PartOfSpeech.AUX;
import static dev.hearsay.text.PartOfSpeech.CCONJ;
import static dev.hearsay.text.PartOfSpeech.VERB;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.TaggedDocument;

/**
 * Where one clause ends and the next begins, as far as tags show it: at sentence marks, colons,
 * semicolons and lone dashes, and at a coordinating conjunction that begins a clause of its own.
 */
final class ClauseBorders {
  /** The longest noun phrase after a conjunction that is looked through for its verb. */
  private static final int SUBJECT = 8;

  private static final ImmutableSet<String> MARKS =
      ImmutableSet.of(";", ":", ".", "!", "?", "—", "–", "-", "--", "…", "...");
  private static final ImmutableSet<PartOfSpeech> NOUN_PHRASE =
      Sets.immutableEnumSet(
          PartOfSpeech.DET,
          PartOfSpeech.NUM,
          PartOfSpeech.ADJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.PRON,
          PartOfSpeech.ADP,
          PartOfSpeech.ADV,
          PartOfSpeech.PART,
          PartOfSpeech.SYM);
  private static final ImmutableSet<PartOfSpeech> OBJECT =
      Sets.immutableEnumSet(
          PartOfSpeech.DET,
          PartOfSpeech.NUM,
          PartOfSpeech.ADJ,
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.PRON);

  private final TaggedDocument document;
  private final byte[] known;

  ClauseBorders(TaggedDocument document) {
    this.document = document;
    this.known = new byte[document.size()];
  }

  /** Whether a token is a border; what was found out once is remembered. */
  boolean at(int token) {
    if (known[token] == 0) {
      known[token] = (byte) (isMark(token) || beginsClause(token) ? 1 : -1);
    }
    return known[token] == 1;
  }

  private boolean isMark(int token) {
    return document.tag(token) == PartOfSpeech.PUNCT && MARKS.contains(document.lower(token));
  }

  private boolean beginsClause(int conjunction) {
    if (document.tag(conjunction) != CCONJ) {
      return false;
    }
    int end = document.document().sentenceOf(conjunction).endToken();
    int token = conjunction + 1;
    while (token < end && isAdverb(token)) {
      token++;
    }
    if (token < end && isVerb(token)) {
      return token + 1 < end && OBJECT.contains(document.tag(token + 1));
    }
    int limit = Math.min(end, token + SUBJECT);
    while (token < limit && NOUN_PHRASE.contains(document.tag(token))) {
      token++;
    }
    return token < end && isVerb(token);
  }

  /** "Sixty people or more were hurt": "more" is no subject, whatever its tag. */
  private boolean isAdverb(int token) {
    return switch (document.lower(token)) {
      case "more", "fewer", "less" -> true;
      default -> document.tag(token) == ADV;
    };
  }

  private boolean isVerb(int token) {
    return document.tag(token) == VERB || document.tag(token) == AUX;
  }
}
