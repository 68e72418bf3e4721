package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.CCONJ;
import static dev.hearsay.text.PartOfSpeech.PROPN;
import static dev.hearsay.text.PartOfSpeech.PUNCT;
import static dev.hearsay.text.PartOfSpeech.SCONJ;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.Cue.Stance;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.List;

/** Reads cues that are no verbs: "according to", "per", "in the words of", "reportedly". */
final class PhraseCues {
  private static final ImmutableSet<String> ADVERBS = Syntax.WORDS.of("hearsay-adverbs");
  private static final ImmutableSet<String> COUNTS = Syntax.WORDS.of("counts");
  private static final ImmutableSet<String> RELATIVES = Syntax.WORDS.of("clause-openers");

  private final TaggedDocument document;
  private final Quotations quotations;
  private final Clauses clauses;
  private final Phrases phrases;
  private final Circumstances circumstances;
  private final SourcePhrases sources;
  private final List<Saying> sayings = new ArrayList<>();

  PhraseCues(Syntax syntax) {
    this.document = syntax.document();
    this.quotations = syntax.quotations();
    this.clauses = syntax.clauses();
    this.phrases = syntax.phrases();
    this.circumstances = syntax.circumstances();
    this.sources = syntax.sources();
  }

  /** The sayings of all such cues. */
  List<Saying> read() {
    for (Sentence sentence : document.document().sentences()) {
      for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
        read(at, sentence.firstToken(), sentence.endToken());
      }
    }
    return sayings;
  }

  private void read(int at, int first, int end) {
    String lower = document.lower(at);
    if (lower.equals("according") && follows(at + 1, end, "to")) {
      sourced(CueVerb.ACCORDING_TO, at, at + 2, first, end);
    } else if (lower.equals("per") && setOff(at, first) && isName(at + 1, end)) {
      sourced(CueVerb.PER, at, at + 1, first, end);
    } else if (lower.equals("words")
        && follows(at + 1, end, "of")
        && at - 2 >= first
        && document.lower(at - 2).equals("in")) {
      sourced(CueVerb.IN_THE_WORDS_OF, at - 2, at + 2, first, end);
    } else if (lower.equals("by") && hearsay(at, first, end)) {
      sourced(CueVerb.ACCORDING_TO, at, at + 1, first, end);
    } else if (lower.equals("in") && at == first && inDocument(at, end)) {
      sourced(CueVerb.ACCORDING_TO, at, at + 1, first, end);
    } else if (ADVERBS.contains(lower)) {
      Saying saying = new Saying(at, at + 1, CueVerb.REPORTEDLY, Stance.ASSERT, null);
      saying.hearsay = true;
      saying.says(Math.max(first, at - Clauses.LONGEST), at).says(at + 1, clauses.end(at, end));
      sayings.add(saying);
    }
  }

  /** "by early reports", "by the reckoning of the project", set off by commas. */
  private boolean hearsay(int at, int first, int end) {
    SourcePhrase phrase = setOff(at, first) && at + 1 < end ? sources.at(at + 1, end) : null;
    return phrase != null
        && phrase.end() < end
        && document.lower(phrase.end()).equals(",")
        && COUNTS.contains(document.lemma(phrase.core().last()));
  }

  /** "In a report of the council, …", where the sentence goes on without a cue of its own. */
  private boolean inDocument(int at, int end) {
    SourcePhrase phrase = at + 1 < end ? sources.at(at + 1, end) : null;
    if (phrase == null
        || phrase.end() >= end
        || !document.lower(phrase.end()).equals(",")
        || !Speakers.DOCUMENTS.contains(document.lemma(phrase.core().last()))) {
      return false;
    }
    return !phrases.says(phrase.end() + 1, end);
  }

  private boolean follows(int at, int end, String word) {
    return at < end && document.lower(at).equals(word);
  }

  private boolean setOff(int at, int first) {
    return at == first || document.tag(at - 1) == PUNCT;
  }

  private boolean isName(int at, int end) {
    return at < end && document.tag(at) == PROPN;
  }

  /** A cue that names its source: it covers the sentence around it. */
  private void sourced(CueVerb cue, int at, int cueEnd, int sentenceFirst, int sentenceEnd) {
    int quotation = quotations.around(at);
    int begin = quotation < 0 ? sentenceFirst : quotations.get(quotation).first();
    int first = Math.max(begin, at - Clauses.LONGEST);
    int end = quotation < 0 ? sentenceEnd : Math.min(sentenceEnd, quotations.get(quotation).last());
    SourcePhrase source = cueEnd < end ? sources.at(cueEnd, end) : null;
    if (source == null) {
      return;
    }
    Saying saying = new Saying(at, cueEnd, cue, Stance.ASSERT, source);
    saying.circumstances = circumstances.after(source.end(), end);
    int start = start(at, first);
    saying.says(start, at);
    int after = saying.circumstances;
    if ((after < end && document.lower(after).equals(",")) || start >= at) {
      saying.says(after, clauses.end(after, end));
    }
    sayings.add(saying);
  }

  /** Where the part before the cue begins: its clause, or the sentence. */
  private int start(int at, int first) {
    int before = at - 1;
    while (before > first && document.tag(before) == PUNCT) {
      before--;
    }
    if (before > first && document.tag(before) == CCONJ && before < at - 1) {
      return at;
    }
    if (before >= first
        && (document.tag(before) == SCONJ || RELATIVES.contains(document.lower(before)))) {
      return before;
    }
    for (int t = before; t > first; t--) {
      if (document.lower(t).equals(";") && quotations.around(t) < 0) {
        return t + 1;
      }
    }
    return Math.min(first, at);
  }
}
