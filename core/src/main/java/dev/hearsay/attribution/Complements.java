package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.ADP;
import static dev.hearsay.text.PartOfSpeech.ADV;
import static dev.hearsay.text.PartOfSpeech.CCONJ;
import static dev.hearsay.text.PartOfSpeech.NUM;
import static dev.hearsay.text.PartOfSpeech.PUNCT;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.CueVerb.Frame;
import dev.hearsay.attribution.VerbGroup.Form;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.TaggedDocument;
import org.jspecify.annotations.Nullable;

/** Finds what follows a cue verb, by the frames that the lexicon gives it. */
final class Complements {
  private static final int WINDOW = 40;
  private static final ImmutableSet<String> TALLIES = Lexicon.set("tallies.txt");

  private final TaggedDocument document;
  private final Phrases phrases;
  private final Quotations quotations;
  private final Clauses clauses;
  private final Circumstances circumstances;
  private final ClauseStarts starts;

  Complements(Syntax syntax, ClauseStarts starts) {
    this.document = syntax.document();
    this.phrases = syntax.phrases();
    this.quotations = syntax.quotations();
    this.clauses = syntax.clauses();
    this.circumstances = syntax.circumstances();
    this.starts = starts;
  }

  /** What follows a verb of which the cue ends at a token. */
  Complement after(CueVerb cue, int cueEnd, int end) {
    int at = circumstances.after(cueEnd, end);
    Complement found = content(cue, at, cueEnd, end);
    if (found != null) {
      return found;
    }
    if (cue.takes(Frame.HEARER) || cue.takes(Frame.ASK)) {
      int hearer = nounPhrases(at, end);
      if (hearer > at) {
        int after = circumstances.after(hearer, end);
        if (cue.takes(Frame.ASK) && isTo(after, end)) {
          return rest(Frame.ASK, at, at, end);
        }
        if (cue.takes(Frame.HEARER)) {
          Complement told = content(cue, after, hearer, end);
          return told != null ? told : new Complement(Frame.HEARER, after, after, after);
        }
      }
    }
    return new Complement(Frame.QUOTE, at, at, at);
  }

  private @Nullable Complement content(CueVerb cue, int at, int cueEnd, int end) {
    if (at >= end) {
      return null;
    }
    int clause = skipAside(at, end);
    boolean comma = at > cueEnd && document.lower(at).equals(",") && at + 1 < end;
    if (comma && cue.takes(Frame.THAT) && document.lower(at + 1).equals("that")) {
      return rest(Frame.THAT, at + 1, at, end);
    }
    if (cue.takes(Frame.THAT) && starts.withThat(clause, end)) {
      return rest(Frame.THAT, clause, at, end);
    }
    if (cue.takes(Frame.WHETHER) && ClauseStarts.QUESTION_WORDS.contains(document.lower(clause))) {
      return rest(Frame.WHETHER, clause, at, end);
    }
    int quotation = quotationAt(at, end);
    if (quotation >= 0 && (cue.takes(Frame.QUOTE) || cue.takes(Frame.THAT))) {
      return quoted(quotation, at, end);
    }
    if (document.lower(at).equals(":") && cue.takes(Frame.QUOTE) && at + 1 < end) {
      return rest(Frame.QUOTE, at + 1, at, end);
    }
    if (cue.takes(Frame.TO) && isTo(at, end)) {
      return rest(Frame.TO, at, at, end);
    }
    if (cue.takes(Frame.ING) && isForm(at, Form.PARTICIPLE)) {
      return rest(Frame.ING, at, at, end);
    }
    if (cue.takes(Frame.CLAUSE) && starts.withoutThat(cue, at, cueEnd, end)) {
      return rest(Frame.CLAUSE, at, at, end);
    }
    return object(cue, at, cueEnd, end);
  }

  private @Nullable Complement object(CueVerb cue, int at, int cueEnd, int end) {
    if (document.tag(at) == PUNCT && quotations.startingAt(at + 1) < 0) {
      return null;
    }
    int object = nounPhrases(at, end);
    Frame frame = object > at && object < end ? frame(cue, object, end) : null;
    if (frame != null) {
      return rest(frame, at, at, end);
    }
    if (cue.takes(Frame.TOLL) && object > at && countsSomething(at, object)) {
      return rest(Frame.TOLL, at, at, end);
    }
    if (cue.takes(Frame.NUMBER) && object > at && holdsNumber(at, object)) {
      return rest(Frame.NUMBER, at, at, end);
    }
    boolean named = object > at || (isForm(at, Form.PARTICIPLE) && cue.words() > 0);
    if (cue.takes(Frame.NP)
        && named
        && (at == cueEnd || phrases.time(at - 1) != null || document.tag(at - 1) == ADV)) {
      return rest(Frame.NP, at, at, end);
    }
    return null;
  }

  /** The frame that what follows the object fills, or null. */
  private @Nullable Frame frame(CueVerb cue, int object, int end) {
    String next = document.lower(object);
    if (cue.takes(Frame.AS) && next.equals("as")) {
      return Frame.AS;
    }
    if (cue.takes(Frame.OF) && next.equals("of")) {
      return Frame.OF;
    }
    if (cue.takes(Frame.FOR) && next.equals("for")) {
      return Frame.FOR;
    }
    if (cue.takes(Frame.PRED) && document.tag(object) != ADP) {
      return Frame.PRED;
    }
    boolean asked = cue.takes(Frame.ASK) && isTo(circumstances.after(object, end), end);
    return asked ? Frame.ASK : null;
  }

  private boolean countsSomething(int from, int end) {
    for (int at = from; at < end; at++) {
      if (TALLIES.contains(document.lemma(at))) {
        return true;
      }
    }
    return end < document.size() && document.lower(end).equals("at");
  }

  private boolean holdsNumber(int from, int end) {
    for (int at = from; at < end; at++) {
      if (document.tag(at) == NUM) {
        return true;
      }
    }
    return false;
  }

  private Complement rest(Frame frame, int first, int circumstances, int end) {
    return new Complement(frame, first, clauses.end(first, end), circumstances);
  }

  /** The quotation that starts here, a comma or colon before it skipped, or -1. */
  private int quotationAt(int at, int end) {
    for (int t = at; t < Math.min(end, at + 3); t++) {
      int quotation = quotations.startingAt(t);
      if (quotation >= 0 && t > at) {
        return quotation;
      }
      String lower = document.lower(t);
      if (document.tag(t) != PUNCT && !lower.equals(":") && !lower.equals("``")) {
        return -1;
      }
    }
    return -1;
  }

  /** A quotation that is all of it, or the beginning of a clause. */
  private Complement quoted(int index, int at, int end) {
    Quotation quotation = quotations.get(index);
    int last = quotation.last();
    if (last >= end) {
      return new Complement(Frame.QUOTE, quotation.first(), last, at);
    }
    int after = last + 1;
    boolean closed =
        after >= end
            || document.tag(after) == PUNCT
            || document.tag(last - 1) == PUNCT
            || document.tag(after) == CCONJ;
    if (closed && quotation.size() > 3) {
      return new Complement(Frame.QUOTE, quotation.first(), last, at);
    }
    return rest(Frame.CLAUSE, quotation.first(), at, end);
  }

  /** ", however," and ", among other things," before "that". */
  private int skipAside(int at, int end) {
    if (at >= end || !document.lower(at).equals(",")) {
      return at;
    }
    for (int t = at + 1; t < Math.min(end, at + 12); t++) {
      if (document.lower(t).equals(",")) {
        return t + 1 < end ? t + 1 : at;
      }
    }
    return at;
  }

  private boolean isTo(int at, int end) {
    return (at + 1 < end && isForm(at, Form.INFINITIVE))
        || (at + 2 < end
            && document.lower(at).equals("not")
            && document.lower(at + 1).equals("to"));
  }

  private boolean isForm(int at, Form form) {
    VerbGroup verb = phrases.verb(at);
    return (verb != null && verb.form() == form)
        || (verb != null && form == Form.INFINITIVE && document.lower(verb.first()).equals("to"));
  }

  /** The end of a noun phrase with what hangs on it: "reporters in Kyiv". */
  private int nounPhrases(int at, int limit) {
    int end = Math.min(limit, at + WINDOW);
    int start = at < end && quotations.startingAt(at + 1) >= 0 ? at + 1 : at;
    NounPhrase noun = phrases.noun(start);
    if (noun == null || phrases.isTime(noun)) {
      return at;
    }
    int last = Math.min(noun.end(), end);
    while (last + 1 < end) {
      boolean mark = document.tag(last) == PUNCT && quotations.endingAt(last - 1) >= 0;
      int next = mark ? last + 1 : last;
      String lower = document.lower(next);
      boolean links =
          (document.tag(next) == ADP && !lower.equals("as") && !lower.equals("for"))
              || lower.equals("and");
      NounPhrase linked = phrases.noun(next + 1);
      if (!links || linked == null || phrases.isTime(linked)) {
        break;
      }
      if (lower.equals("of") && linked.first() != next + 1) {
        break;
      }
      last = Math.min(linked.end(), end);
    }
    return last;
  }
}
