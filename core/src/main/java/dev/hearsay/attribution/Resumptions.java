package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.PROPN;
import static dev.hearsay.text.PartOfSpeech.PUNCT;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives quotations without a cue of their own to whoever speaks: the speaker of the quotation
 * before in the paragraph, or of the paragraph before that leaves its quotation open, or the name
 * behind a dash.
 */
final class Resumptions {
  private static final int SHORTEST = 4;
  private static final ImmutableSet<String> DASHES = Syntax.WORDS.of("signature-dashes");

  private final TaggedDocument document;
  private final Quotations quotations;
  private final Syntax syntax;
  private final Speakers speakers;
  private final @Nullable Saying[] spoken;
  private final List<Saying> sayings;

  Resumptions(Syntax syntax, Speakers speakers, List<Saying> sayings) {
    this.syntax = syntax;
    this.document = syntax.document();
    this.quotations = syntax.quotations();
    this.speakers = speakers;
    this.spoken = new Saying[quotations.size()];
    this.sayings = new ArrayList<>(sayings);
  }

  /** The sayings of the cues, with what they go on to say, and those of names behind dashes. */
  List<Saying> find() {
    claim();
    for (int q = 0; q < quotations.size(); q++) {
      Quotation quotation = quotations.get(q);
      if (spoken[q] != null || quotation.size() == 0) {
        continue;
      }
      Saying saying = q > 0 && goesOn(q) ? spoken[q - 1] : null;
      if (saying != null) {
        saying.says(quotation.first(), quotation.last());
      } else {
        saying = signed(quotation);
        saying = saying == null ? introduced(quotation) : saying;
      }
      spoken[q] = saying;
    }
    return sayings;
  }

  /** Notes which saying each quotation is the content of. */
  private void claim() {
    for (Saying saying : sayings) {
      for (Saying.Piece piece : saying.content) {
        int end = Math.min(piece.end(), piece.first() + Clauses.LONGEST);
        for (int at = piece.first(); at < end; at++) {
          int q = quotations.around(at);
          if (q >= 0) {
            at = quotations.get(q).last();
            boolean outside = quotations.around(saying.cueFirst) != q;
            spoken[q] = outside && spoken[q] == null ? saying : spoken[q];
          }
        }
      }
    }
  }

  /** Whether a quotation goes on with what the one before it begins. */
  private boolean goesOn(int index) {
    Quotation quotation = quotations.get(index);
    Quotation before = quotations.get(index - 1);
    Saying speaker = spoken[index - 1];
    if (quotation.resumes()) {
      return true;
    }
    if (speaker == null) {
      return false;
    }
    Sentence here = document.document().sentenceOf(quotation.first());
    Sentence there = document.document().sentenceOf(before.first());
    boolean begins = quotation.first() - 1 <= here.firstToken();
    if (begins && here.paragraph() == there.paragraph() + 1 && fillsParagraph(quotation, here)) {
      return before.size() >= SHORTEST;
    }
    return begins
        && here.paragraph() == there.paragraph()
        && quotation.size() >= SHORTEST
        && speaker.cueFirst < quotation.first();
  }

  /** Whether nothing but the quotation stands in its paragraph: its speaker goes on. */
  private boolean fillsParagraph(Quotation quotation, Sentence first) {
    if (startsInside(first)) {
      return false;
    }
    for (int at = quotation.last(); at < document.size(); at++) {
      if (document.document().sentenceOf(at).paragraph() != first.paragraph()) {
        return true;
      }
      if (document.tag(at) != PUNCT) {
        return false;
      }
    }
    return true;
  }

  private boolean startsInside(Sentence sentence) {
    int index = document.document().sentenceIndex(sentence.firstToken());
    return index > 0
        && document.document().sentences().get(index - 1).paragraph() == sentence.paragraph();
  }

  /** "…" — Ivan Petrov: the source is the name behind the dash at the end of the paragraph. */
  private @Nullable Saying signed(Quotation quotation) {
    int at = quotation.last();
    while (at < document.size()
        && document.tag(at) == PUNCT
        && !DASHES.contains(document.lower(at))) {
      at++;
    }
    if (at + 1 >= document.size()
        || !DASHES.contains(document.lower(at))
        || document.tag(at + 1) != PROPN) {
      return null;
    }
    int end = document.document().sentenceOf(at + 1).endToken();
    SourcePhrase source = syntax.sources().at(at + 1, end);
    if (source == null) {
      return null;
    }
    Saying saying = new Saying(at, at + 1, CueVerb.DASH, Cue.Stance.ASSERT, source);
    sayings.add(saying.says(quotation.first(), quotation.last()));
    return saying;
  }

  /** "Their message was clear: …": the source is the subject of the words before the colon. */
  private @Nullable Saying introduced(Quotation quotation) {
    int colon = quotation.first() - 2;
    if (colon < 0
        || quotation.size() < SHORTEST
        || !document.lower(colon).equals(":")
        || document.document().sentenceOf(colon).firstToken() == colon) {
      return null;
    }
    SourcePhrase source = subjectBefore(colon);
    if (source == null) {
      return null;
    }
    Saying saying = new Saying(colon, colon + 1, CueVerb.COLON, Cue.Stance.ASSERT, source);
    sayings.add(saying.says(quotation.first(), quotation.last()));
    return saying;
  }

  /**
   * The subject of the first finite verb of the sentence that a colon stands in, or the speaker
   * that is all there is; or null.
   */
  private @Nullable SourcePhrase subjectBefore(int token) {
    for (int at = syntax.start(token); at < token; at++) {
      VerbGroup verb = syntax.phrases().verb(at);
      if (verb != null && verb.finite() && syntax.subjects().of(verb) != null) {
        return syntax.subjects().of(verb);
      }
    }
    SourcePhrase label = syntax.sources().at(syntax.start(token), token);
    return label != null && label.end() == token && speakers.speaks(label) ? label : null;
  }
}
