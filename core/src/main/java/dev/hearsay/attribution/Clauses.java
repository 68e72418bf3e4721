package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.ADV;
import static dev.hearsay.text.PartOfSpeech.PUNCT;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.CueVerb.Frame;
import dev.hearsay.attribution.VerbGroup.Form;
import dev.hearsay.text.TaggedDocument;

/**
 * Finds where what is said ends: at the sentence's end, or where a part with its own cue starts.
 */
final class Clauses {
  private static final ImmutableSet<String> CONJUNCTIONS = Syntax.WORDS.of("clause-conjunctions");

  /** No content reaches further from its cue, in tokens: it keeps monstrous sentences linear. */
  static final int LONGEST = 500;

  private final TaggedDocument document;
  private final Phrases phrases;
  private final Quotations quotations;
  private final Subjects subjects;

  Clauses(TaggedDocument document, Phrases phrases, Quotations quotations, Subjects subjects) {
    this.document = document;
    this.phrases = phrases;
    this.quotations = quotations;
    this.subjects = subjects;
  }

  /** The index after the last token of content that starts at a token of the sentence. */
  int end(int from, int limit) {
    int sentenceEnd = Math.min(limit, from + LONGEST);
    int quotation = quotations.around(from);
    for (int at = from + 1; at < sentenceEnd; at++) {
      if (quotations.around(at) >= 0 && quotations.around(at) != quotation) {
        at = Math.min(quotations.get(quotations.around(at)).last(), sentenceEnd - 1);
      }
      if (document.lower(at).equals(";") || setsApart(at, sentenceEnd)) {
        return at;
      }
    }
    int last = quotations.around(sentenceEnd - 1);
    boolean runsOn = last >= 0 && last != quotation && quotations.get(last).last() > sentenceEnd;
    return runsOn ? quotations.get(last).last() : sentenceEnd;
  }

  /** Whether a comma or conjunction starts a part with a cue of its own. */
  boolean setsApart(int at, int end) {
    boolean comma = document.lower(at).equals(",");
    int next = comma ? at + 1 : at;
    if (next >= end) {
      return false;
    }
    boolean conjunction = CONJUNCTIONS.contains(document.lower(next));
    if (!comma && !conjunction) {
      return false;
    }
    if (comma && document.lower(next).equals("according") && !conjunction) {
      return true;
    }
    int verb = conjunction ? next + 1 : next;
    if (verb < end && document.tag(verb) == ADV) {
      verb++;
    }
    VerbGroup group = phrases.verb(verb);
    if (group != null && group.first() >= next && group.head() < end) {
      boolean starts = group.form() == Form.PARTICIPLE ? comma : conjunction && group.finite();
      return starts && says(group);
    }
    return comma && ownSubject(verb, end);
  }

  /** Whether a subject with its own cue follows: ", but the ministry said". */
  private boolean ownSubject(int from, int end) {
    for (int at = from; at < Math.min(end, from + 16); at++) {
      VerbGroup verb = phrases.verb(at);
      if (verb != null) {
        SourcePhrase subject = subjects.of(verb);
        return verb.finite()
            && says(verb)
            && subject != null
            && subject.first() >= from - 1
            && subject.first() <= from + 1;
      }
      if (document.tag(at) == PUNCT && at > from && !document.lower(at).equals("-")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb says something that words of its own tell. */
  private boolean says(VerbGroup verb) {
    CueVerb cue = verb.cue();
    if (cue == null || !Selection.SAYING.contains(cue.kind())) {
      return false;
    }
    int next = verb.end() + cue.words();
    if (next >= document.size()) {
      return false;
    }
    return document.lower(next).equals("that")
        || quotations.startingAt(next + 1) >= 0
        || quotations.startingAt(next + 2) >= 0
        || (cue.takes(Frame.QUOTE) && cue.takes(Frame.CLAUSE) && document.tag(next) != PUNCT)
        || (phrases.noun(next) != null
            && (cue.takes(Frame.CLAUSE)
                || cue.takes(Frame.HEARER)
                || cue.takes(Frame.TOLL)
                || cue.takes(Frame.NUMBER)
                || verb.form() == Form.PARTICIPLE));
  }
}
