package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.ADV;
import static dev.hearsay.text.PartOfSpeech.PUNCT;

import dev.hearsay.attribution.CueVerb.Frame;
import dev.hearsay.attribution.CueVerb.Kind;
import dev.hearsay.attribution.VerbGroup.Form;
import dev.hearsay.attribution.VerbGroup.Mood;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what cue verbs say: their source, and what stands after, around or before them. */
final class CueReader {
  private final Syntax syntax;
  private final TaggedDocument document;
  private final Phrases phrases;
  private final Quotations quotations;
  private final Subjects subjects;
  private final Clauses clauses;
  private final Circumstances circumstances;
  private final SourcePhrases sources;
  private final Speakers speakers;
  private final Refusals refusals;
  private final ClauseStarts starts;
  private final Complements complements;
  private final Passives passives;
  private final Parentheticals parentheticals;
  private final List<Saying> sayings = new ArrayList<>();

  CueReader(Syntax syntax, Speakers speakers, Refusals refusals) {
    this.syntax = syntax;
    this.document = syntax.document();
    this.phrases = syntax.phrases();
    this.quotations = syntax.quotations();
    this.subjects = syntax.subjects();
    this.clauses = syntax.clauses();
    this.circumstances = syntax.circumstances();
    this.sources = syntax.sources();
    this.speakers = speakers;
    this.refusals = refusals;
    this.starts = new ClauseStarts(syntax);
    this.complements = new Complements(syntax, starts);
    this.passives = new Passives(syntax, complements);
    this.parentheticals = new Parentheticals(syntax, sayings);
  }

  /** The sayings of all cue verbs, in the order of the text. */
  List<Saying> read() {
    for (VerbGroup verb : phrases.groups()) {
      CueVerb cue = verb.cue();
      Saying saying = cue == null ? null : read(verb, cue);
      if (saying != null && !saying.content.isEmpty()) {
        sayings.add(saying);
      }
    }
    return sayings;
  }

  private @Nullable Saying read(VerbGroup verb, CueVerb cue) {
    if (refusals.refuses(verb, cue)) {
      return null;
    }
    int cueEnd = verb.end() + cue.words();
    int end = syntax.end(verb.head());
    if (verb.form() == Form.PASSIVE || (cueEnd < end && passives.isAgent(cueEnd))) {
      return passives.read(verb, cue, cueEnd, end);
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
      Saying saying = Saying.of(verb, cue, cueEnd, inverted);
      saying.circumstances = circumstances.after(inverted.end(), end);
      return parentheticals.around(saying, verb.first(), end);
    }
    SourcePhrase subject = subjects.of(verb);
    Complement right = complements.after(cue, cueEnd, end);
    Saying saying = Saying.of(verb, cue, cueEnd, subject);
    saying.circumstances = right.circumstances();
    saying.frame = right.frame();
    if (!right.isEmpty()) {
      if (cue.takes(Frame.QUOTE) && subject != null && quotations.startingAt(right.first()) >= 0) {
        parentheticals.quotationBefore(saying, subject.first());
      }
      return saying.says(right.first(), right.end());
    }
    if (subject == null || !cue.takes(Frame.QUOTE)) {
      return null;
    }
    int block = right.circumstances();
    if (block == end - 1 && document.lower(block).equals(":")) {
      return Blocks.after(document, saying, verb.head());
    }
    int comma = right.circumstances();
    if (comma > cueEnd
        && subject.first() <= syntax.start(verb.head()) + 1
        && comma + 1 < end
        && document.lower(comma).equals(",")
        && starts.isClause(comma + 1, end)) {
      // "The army said in a statement, the ships turned back"
      saying.frame = Frame.CLAUSE;
      return saying.says(comma + 1, clauses.end(comma + 1, end));
    }
    if (relative(subject.first() - 1, right.circumstances())) {
      return saying.says(right.circumstances(), clauses.end(right.circumstances(), end));
    }
    return parentheticals.around(saying, subject.first(), end);
  }

  /** "appeared to blame", "went on to say": an infinitive that somebody's verb governs. */
  private boolean governed(VerbGroup verb) {
    VerbGroup governor = phrases.verb(verb.first() - 1);
    return governor != null
        && subjects.of(verb) != null
        && governor.mood() == Mood.REAL
        && !governor.negated();
  }

  /** "quoted as saying": the passive before has read it. */
  private boolean isAs(int token) {
    return token >= 0 && document.lower(token).equals("as");
  }

  /** "The army lost 30, TASS reported, citing the ministry": the ministry says what TASS does. */
  private @Nullable Saying citing(VerbGroup verb, CueVerb cue, int cueEnd, int end) {
    SourcePhrase source = sources.at(cueEnd, end);
    if (source == null || sayings.isEmpty() || !speakers.speaks(source)) {
      return null;
    }
    Saying last = sayings.get(sayings.size() - 1);
    if (last.cueEnd > verb.first() || last.cueFirst < syntax.start(verb.head())) {
      return null;
    }
    Saying saying = Saying.of(verb, cue, cueEnd, source);
    saying.frame = Frame.QUOTE;
    saying.parent = last;
    saying.content.addAll(last.content);
    return saying;
  }

  /** "…, said Ivan Petrov, the mayor of X": the source after the verb, or null. */
  private @Nullable SourcePhrase inverted(VerbGroup verb, CueVerb cue, int cueEnd, int end) {
    int before = verb.first() - 1;
    if (!cue.takes(Frame.QUOTE)
        || (cue.takes(Frame.HEARER) && !afterQuotation(before))
        || before < syntax.start(verb.head())
        || document.tag(before) != PUNCT
        || verb.form() != Form.FINITE) {
      return null;
    }
    SourcePhrase source = sources.at(cueEnd, end);
    if (source == null) {
      return null;
    }
    if (!afterQuotation(before)) {
      boolean speaks = subjects.of(verb) == null || speakers.speaks(source);
      if (!speaks || starts.isClause(cueEnd, end) || !document.lower(before).equals(",")) {
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
