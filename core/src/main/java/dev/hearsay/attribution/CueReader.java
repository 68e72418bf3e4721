package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.ADJ;
import static dev.hearsay.text.PartOfSpeech.ADV;
import static dev.hearsay.text.PartOfSpeech.CCONJ;
import static dev.hearsay.text.PartOfSpeech.NUM;
import static dev.hearsay.text.PartOfSpeech.PUNCT;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.Cue.Stance;
import dev.hearsay.attribution.CueVerb.Frame;
import dev.hearsay.attribution.CueVerb.Kind;
import dev.hearsay.attribution.VerbGroup.Form;
import dev.hearsay.attribution.VerbGroup.Mood;
import dev.hearsay.text.Section;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what cue verbs say: their source, and what stands after, around or before them. */
final class CueReader {
  private static final ImmutableSet<String> HEARSAY =
      ImmutableSet.of(
          "say",
          "believe",
          "think",
          "report",
          "allege",
          "rumor",
          "rumour",
          "know",
          "fear",
          "understand",
          "expect",
          "estimate",
          "suspect",
          "presume",
          "consider",
          "claim");

  private static final ImmutableSet<String> BULLETS =
      ImmutableSet.of(
          "•", "-", "–", "—", "*", "·", "▪", "●", "◦", "‣", "■", "🔹", "1", "2", "3", "4", "5", "6",
          "7", "8", "9");

  private static final ImmutableSet<String> CLAUSE_MARKS = ImmutableSet.of(";", ":", ".", "?", "!");
  private static final int LONGEST_TAIL = 40;
  private static final int LONGEST_CHAIN = 100;

  private final TaggedDocument document;
  private final Phrases phrases;
  private final Quotations quotations;
  private final Subjects subjects;
  private final Clauses clauses;
  private final Complements complements;
  private final Speakers speakers;
  private final Refusals refusals;
  private final @Nullable CueVerb[] cues;
  private final List<Saying> sayings = new ArrayList<>();

  CueReader(
      TaggedDocument document,
      Phrases phrases,
      Quotations quotations,
      Speakers speakers,
      Refusals refusals) {
    this.document = document;
    this.phrases = phrases;
    this.quotations = quotations;
    this.speakers = speakers;
    this.refusals = refusals;
    this.cues = cues(document, phrases);
    this.subjects = new Subjects(document, phrases, quotations, cues);
    this.clauses = new Clauses(document, phrases, quotations, subjects, cues);
    this.complements = new Complements(document, phrases, quotations, clauses, subjects);
    read();
  }

  private static @Nullable CueVerb[] cues(TaggedDocument document, Phrases phrases) {
    @Nullable CueVerb[] cues = new CueVerb[document.size()];
    for (VerbGroup verb : phrases.groups()) {
      Sentence sentence = document.document().sentenceOf(verb.head());
      CueVerb cue = CueVerbs.at(document, verb.head(), sentence.endToken());
      if (cue != null && cue.kind() != Kind.NONE) {
        cues[verb.head()] = cue;
      }
    }
    return cues;
  }

  /** What is read so far. */
  List<Saying> sayings() {
    return sayings;
  }

  void add(List<Saying> others) {
    sayings.addAll(others);
  }

  /** Whether a finite cue verb stands in a stretch of a sentence. */
  boolean says(int from, int end) {
    for (int at = from; at < end; at++) {
      VerbGroup verb = phrases.verb(at);
      if (verb != null && verb.finite() && cues[verb.head()] != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a quotation starts with the mark at a token. */
  boolean quotes(int mark) {
    return quotations.startingAt(mark + 1) >= 0;
  }

  /**
   * The subject of the first finite verb of the sentence that a colon stands in, or the speaker
   * that is all there is; or null.
   */
  @Nullable SourcePhrase subjectBefore(int token) {
    for (int at = start(token); at < token; at++) {
      VerbGroup verb = phrases.verb(at);
      if (verb != null && verb.finite() && subjects.of(verb) != null) {
        return subjects.of(verb);
      }
    }
    SourcePhrase label = phrase(start(token), token);
    return label != null && label.end() == token && speakers.speaks(label) ? label : null;
  }

  /** Reads all cues of the document. */
  private void read() {
    for (VerbGroup verb : phrases.groups()) {
      CueVerb cue = cues[verb.head()];
      if (cue != null) {
        Saying saying = read(verb, cue);
        if (saying != null && !saying.content.isEmpty()) {
          sayings.add(saying);
        }
      }
    }
    sayings.addAll(new NounCues(document, phrases, clauses, this).read());
    sayings.addAll(new PhraseCues(document, quotations, clauses, this).read());
  }

  int circumstances(int from, int end) {
    return complements.circumstances(from, end);
  }

  private @Nullable Saying read(VerbGroup verb, CueVerb cue) {
    if (refusals.refuses(verb, cue)) {
      return null;
    }
    int cueEnd = verb.end() + cue.words();
    int end = end(verb);
    if (verb.form() == Form.PASSIVE || (cueEnd < end && isBy(cueEnd))) {
      return passive(verb, cue, cueEnd, end);
    }
    if (verb.form() == Form.INFINITIVE && !governed(verb)) {
      return null;
    }
    if (verb.form() == Form.PARTICIPLE && isAs(verb.first() - 1)) {
      return null;
    }
    if (cue.kind() == Kind.CITATION && verb.form() == Form.PARTICIPLE) {
      Saying saying = citing(verb, cue, cueEnd, end);
      if (saying != null) {
        return saying;
      }
    }
    SourcePhrase inverted = inverted(verb, cue, cueEnd, end);
    if (inverted != null) {
      Saying saying = saying(verb, cue, cueEnd, inverted);
      saying.circumstances = complements.circumstances(inverted.end(), end);
      return around(saying, verb.first(), end);
    }
    SourcePhrase subject = subjects.of(verb);
    Complement right = complements.after(cue, cueEnd, end);
    Saying saying = saying(verb, cue, cueEnd, subject);
    saying.circumstances = right.circumstances();
    saying.frame = right.frame();
    if (!right.isEmpty()) {
      if (cue.takes(Frame.QUOTE) && subject != null && quotations.startingAt(right.first()) >= 0) {
        quotationBefore(saying, subject.first());
      }
      return saying.says(right.first(), right.end());
    }
    if (subject == null || !cue.takes(Frame.QUOTE)) {
      return null;
    }
    int block = right.circumstances();
    if (block == end - 1 && document.lower(block).equals(":")) {
      return block(saying, verb.head());
    }
    int comma = right.circumstances();
    if (comma > cueEnd
        && subject.first() <= start(verb.head()) + 1
        && comma + 1 < end
        && document.lower(comma).equals(",")
        && complements.isClause(comma + 1, end)) {
      // "The army said in a statement, the ships turned back"
      saying.frame = Frame.CLAUSE;
      return saying.says(comma + 1, clauses.end(comma + 1, end));
    }
    if (relative(subject.first() - 1, right.circumstances())) {
      return saying.says(right.circumstances(), clauses.end(right.circumstances(), end));
    }
    return around(saying, subject.first(), end);
  }

  private Saying saying(VerbGroup verb, CueVerb cue, int cueEnd, @Nullable SourcePhrase source) {
    Saying saying = new Saying(verb.head(), cueEnd, cue, stance(verb, cue), source);
    saying.verbFirst = verb.first();
    return saying;
  }

  private static Stance stance(VerbGroup verb, CueVerb cue) {
    if (!verb.negated()) {
      return cue.stance();
    }
    return cue.stance() == Stance.DENY ? Stance.CONFIRM : Stance.DOUBT;
  }

  /** "appeared to blame", "went on to say": an infinitive that somebody's verb governs. */
  private boolean governed(VerbGroup verb) {
    VerbGroup governor = phrases.verb(verb.first() - 1);
    return governor != null
        && subjects.of(verb) != null
        && governor.mood() == Mood.REAL
        && !governor.negated();
  }

  private int end(VerbGroup verb) {
    int end = document.document().sentenceOf(verb.head()).endToken();
    int quotation = quotations.around(verb.head());
    return quotation < 0 ? end : Math.min(end, quotations.get(quotation).last());
  }

  private int start(int token) {
    int start =
        Math.max(document.document().sentenceOf(token).firstToken(), token - Clauses.LONGEST);
    int quotation = quotations.around(token);
    return quotation < 0 ? start : Math.max(start, quotations.get(quotation).first());
  }

  /** "quoted as saying": the passive before has read it. */
  private boolean isAs(int token) {
    return token >= 0 && document.lower(token).equals("as");
  }

  private boolean isBy(int token) {
    return document.lower(token).equals("by")
        && phrases.noun(token + 1) != null
        && phrases.time(token + 1) == null;
  }

  /** "The army lost 30, TASS reported, citing the ministry": the ministry says what TASS does. */
  private @Nullable Saying citing(VerbGroup verb, CueVerb cue, int cueEnd, int end) {
    SourcePhrase source = phrase(cueEnd, end);
    if (source == null || sayings.isEmpty() || !speakers.speaks(source)) {
      return null;
    }
    Saying last = sayings.get(sayings.size() - 1);
    if (last.cueEnd > verb.first() || last.cueFirst < start(verb.head())) {
      return null;
    }
    Saying saying = saying(verb, cue, cueEnd, source);
    saying.frame = Frame.QUOTE;
    saying.parent = last;
    saying.content.addAll(last.content);
    return saying;
  }

  // ---------------------------------------------------------------- passive

  private @Nullable Saying passive(VerbGroup verb, CueVerb cue, int cueEnd, int end) {
    SourcePhrase subject = subjects.of(verb);
    SourcePhrase agent = null;
    int at = complements.circumstances(cueEnd, end);
    if (at < end && isBy(at)) {
      agent = phrase(at + 1, end);
      at = agent == null ? at : complements.circumstances(agent.end(), end);
    }
    if (at + 1 < end
        && document.lower(at).equals("as")
        && (document.lemma(at + 1).equals("say") || document.lemma(at + 1).equals("tell"))) {
      Complement said = complements.after(SAY, at + 2, end);
      Saying saying = saying(verb, cue, cueEnd, subject);
      saying.circumstances = said.circumstances();
      saying.frame = said.frame();
      return saying.says(said.first(), said.end());
    }
    Saying saying = saying(verb, cue, cueEnd, agent);
    saying.hearsay = agent == null && HEARSAY.contains(cue.lemma());
    if (at < end && document.lower(at).equals("that") && cue.takes(Frame.THAT)) {
      return saying.says(at, clauses.end(at, end));
    }
    VerbGroup next = at < end ? phrases.verb(at) : null;
    boolean hearsay =
        agent == null && next != null && document.lower(at).equals("to") && saying.hearsay;
    if (subject == null || (agent == null && !hearsay)) {
      return null;
    }
    saying.says(subject.first(), subject.end());
    return saying.says(at, hearsay || continues(at, end) ? clauses.end(at, end) : at);
  }

  private boolean continues(int at, int end) {
    return at < end && ImmutableSet.of("of", "for", "as", "to").contains(document.lower(at));
  }

  private static final CueVerb SAY =
      new CueVerb(
          "say",
          0,
          Kind.STATEMENT,
          Stance.ASSERT,
          ImmutableSet.of(Frame.THAT, Frame.CLAUSE, Frame.QUOTE));

  // ---------------------------------------------------------------- after what is said

  /** "…, said Ivan Petrov, the mayor of X": the source after the verb, or null. */
  private @Nullable SourcePhrase inverted(VerbGroup verb, CueVerb cue, int cueEnd, int end) {
    int before = verb.first() - 1;
    if (!cue.takes(Frame.QUOTE)
        || (cue.takes(Frame.HEARER) && !afterQuotation(before))
        || before < start(verb.head())
        || document.tag(before) != PUNCT
        || verb.form() != Form.FINITE) {
      return null;
    }
    SourcePhrase source = phrase(cueEnd, end);
    if (source == null) {
      return null;
    }
    if (!afterQuotation(before)) {
      boolean speaks = subjects.of(verb) == null || speakers.speaks(source);
      if (!speaks || complements.isClause(cueEnd, end) || !document.lower(before).equals(",")) {
        return null;
      }
    }
    return source;
  }

  private boolean afterQuotation(int mark) {
    return quotations.endingAt(mark) >= 0
        || quotations.endingAt(mark - 1) >= 0
        || quotations.endingAt(mark - 2) >= 0;
  }

  /** The noun phrase at a token with what describes it: "the mayor of X, a lawyer". */
  @Nullable SourcePhrase phrase(int at, int end) {
    NounPhrase core = phrases.noun(at);
    if (core == null || core.first() != at || core.end() > end || phrases.isTime(core)) {
      return null;
    }
    int last = tail(core, end);
    while (last + 1 < end && document.lower(last).equals("(")) {
      while (last < end && !document.lower(last).equals(")")) {
        last++;
      }
      last = Math.min(last + 1, end);
    }
    if (last + 1 < end && document.lower(last).equals(",")) {
      NounPhrase apposition = phrases.noun(last + 1);
      if (apposition != null
          && !phrases.isTime(apposition)
          && document.tag(apposition.first()) != NUM) {
        int after = tail(apposition, end);
        boolean opens = quotations.startingAt(after + 1) >= 0;
        if (after >= end || (document.tag(after) == PUNCT && !opens)) {
          return new SourcePhrase(at, after, core);
        }
      }
    }
    return new SourcePhrase(at, last, core);
  }

  private int tail(NounPhrase noun, int limit) {
    int end = Math.min(limit, noun.end() + LONGEST_TAIL);
    int last = noun.end();
    while (last + 1 < end) {
      NounPhrase quality = phrases.noun(last);
      if (quality != null && quality.end() == last + 1 && document.tag(last) == ADJ) {
        last++;
      }
      String lower = document.lower(last);
      NounPhrase next = phrases.noun(last + 1);
      boolean links =
          ImmutableSet.of("of", "by", "for", "at", "in", "with", "from", "and", "on", "to")
              .contains(lower);
      if (!links || next == null || phrases.isTime(next)) {
        break;
      }
      last = next.end();
    }
    return Math.min(last, end);
  }

  /** Takes what stands before and after a cue in mid-sentence or at the end. */
  private @Nullable Saying around(Saying saying, int before, int end) {
    int start = start(before);
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

  /** "The ministry said:" and the paragraph, or the list, that follows. */
  private Saying block(Saying saying, int token) {
    List<Sentence> sentences = document.document().sentences();
    int s = document.document().sentenceIndex(token) + 1;
    if (s >= sentences.size()) {
      return saying;
    }
    boolean list = isItem(sentences.get(s));
    int paragraph = sentences.get(s).paragraph();
    for (; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      if (sentence.paragraph() != paragraph) {
        if (!list || !isItem(sentence)) {
          break;
        }
        paragraph = sentence.paragraph();
      }
      int bullet = isItem(sentence) ? 1 : 0;
      saying.says(sentence.firstToken() + bullet, sentence.endToken());
    }
    return saying;
  }

  private boolean isItem(Sentence sentence) {
    return sentence.firstToken() < sentence.endToken()
        && BULLETS.contains(document.lower(sentence.firstToken()));
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
  private void quotationBefore(Saying saying, int before) {
    if (before <= 0) {
      return;
    }
    int last = before;
    if (before == 0) {
      return;
    }
    int start = start(before - 1);
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

  /** "which officials said was false": the verb's own verb follows. */
  private boolean relative(int before, int after) {
    VerbGroup verb = phrases.verb(after);
    return before >= 0
        && verb != null
        && verb.finite()
        && document.tag(before) != PUNCT
        && document.tag(before) != ADV;
  }
}
