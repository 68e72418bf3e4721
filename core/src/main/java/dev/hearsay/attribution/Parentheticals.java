package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.CCONJ;
import static dev.hearsay.text.PartOfSpeech.PUNCT;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.CueVerb.Frame;
import dev.hearsay.attribution.VerbGroup.Form;
import dev.hearsay.text.Section;
import dev.hearsay.text.TaggedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is said around a cue that stands in the middle or at the end of it: "Ten died, the
 * mayor said, and more are missing".
 */
final class Parentheticals {
  private static final ImmutableSet<String> CLAUSE_MARKS = Syntax.WORDS.of("clause-marks");
  private static final int LONGEST_CHAIN = 100;

  private final Syntax syntax;
  private final TaggedDocument document;
  private final Phrases phrases;
  private final Quotations quotations;
  private final Clauses clauses;
  private final List<Saying> sayings;

  /** The sayings are those read so far; the list grows from outside. */
  Parentheticals(Syntax syntax, List<Saying> sayings) {
    this.syntax = syntax;
    this.document = syntax.document();
    this.phrases = syntax.phrases();
    this.quotations = syntax.quotations();
    this.clauses = syntax.clauses();
    this.sayings = sayings;
  }

  /** Takes what stands before and after a cue in mid-sentence or at the end. */
  @Nullable Saying around(Saying saying, int before, int end) {
    int start = syntax.start(before);
    int last = before;
    while (last > start && document.tag(last - 1) == PUNCT && quotations.around(last - 1) < 0) {
      last--;
    }
    boolean quoted = quotations.endingAt(last - 1) >= 0;
    if (!quoted && last < before && CLAUSE_MARKS.contains(document.lower(before - 1))) {
      return null;
    }
    if (!quoted && !saying.cue.takes(Frame.THAT) && !saying.cue.takes(Frame.CLAUSE)) {
      return null;
    }
    if ((last == before && !quoted) || (last <= start && !quoted)) {
      return null;
    }
    if (quoted) {
      quotationBefore(saying, before);
    } else {
      saying.says(scope(start, last), last);
    }
    return resumed(saying, quoted, end);
  }

  /** "…, she said, …": what follows the second comma. */
  private @Nullable Saying resumed(Saying saying, boolean quoted, int end) {
    int at = saying.circumstances;
    boolean verb = quoted || hasVerb(saying) || inHeadline(saying.cueFirst);
    if (at < end && document.lower(at).equals(",")) {
      int quotation = quotations.startingAt(at + 2);
      int next = at + 1;
      if (quotation >= 0 && quotation < quotations.size()) {
        return saying.says(quotations.get(quotation).first(), quotations.get(quotation).last());
      }
      boolean apart =
          next >= end
              || clauses.setsApart(at, end)
              || (document.tag(next) == CCONJ && (quoted || isMark(next + 1, end)))
              || isParticiple(next)
              || document.lower(next).equals("who")
              || quoted;
      if (!apart) {
        int rest = clauses.end(next, end);
        verb |= hasVerb(next, rest);
        saying.says(next, rest);
      }
    }
    return verb ? saying : null;
  }

  private boolean isMark(int token, int end) {
    return token >= end || document.tag(token) == PUNCT;
  }

  /** Headlines drop their verbs: "2,000 engineers on their way, agency says". */
  private boolean inHeadline(int token) {
    return document.document().sentenceOf(token).section() == Section.Kind.HEADLINE;
  }

  private boolean isParticiple(int token) {
    VerbGroup verb = phrases.verb(token);
    return verb != null && verb.form() == Form.PARTICIPLE;
  }

  private boolean hasVerb(Saying saying) {
    return saying.content.stream().anyMatch(piece -> hasVerb(piece.first(), piece.end()));
  }

  private boolean hasVerb(int from, int end) {
    for (int at = from; at < end; at++) {
      VerbGroup verb = phrases.verb(at);
      if (verb != null && verb.finite()) {
        return true;
      }
    }
    return false;
  }

  /** The quotation that ends before a token, the paragraphs before it that it runs over, too. */
  void quotationBefore(Saying saying, int before) {
    if (before <= 0) {
      return;
    }
    int last = before;
    if (before == 0) {
      return;
    }
    int start = syntax.start(before - 1);
    while (last > 0 && last > before - 3 && quotations.endingAt(last - 1) < 0) {
      last--;
    }
    int index = quotations.endingAt(last - 1);
    if (index < 0) {
      return;
    }
    int oldest = index;
    while (oldest > 0 && index - oldest < LONGEST_CHAIN && quotations.get(oldest).resumes()) {
      oldest--;
    }
    for (int q = oldest; q < index; q++) {
      saying.says(quotations.get(q).first(), quotations.get(q).last());
    }
    Quotation quotation = quotations.get(index);
    int first = quotation.first();
    if (first - 1 > start) {
      int scope = scope(start, first - 1);
      if ((!saidBefore(scope, first) && document.tag(first - 2) != PUNCT) || quotation.size() < 4) {
        first = scope;
      }
    }
    saying.says(first, quotation.last());
  }

  private boolean saidBefore(int from, int end) {
    int oldest = Math.max(0, sayings.size() - LONGEST_CHAIN);
    for (int at = sayings.size() - 1; at >= oldest && sayings.get(at).cueEnd > from; at--) {
      if (sayings.get(at).cueFirst < end) {
        return true;
      }
    }
    return false;
  }

  /** Where the part of the sentence begins that a cue at its end covers. */
  private int scope(int start, int end) {
    for (int at = end - 1; at > start; at--) {
      if (document.lower(at).equals(";") && quotations.around(at) < 0) {
        return at + 1;
      }
    }
    return start;
  }
}
