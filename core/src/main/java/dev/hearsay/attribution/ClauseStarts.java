package dev.hearsay.attribution;

import static dev.hearsay.text.PartOfSpeech.CCONJ;
import static dev.hearsay.text.PartOfSpeech.DET;
import static dev.hearsay.text.PartOfSpeech.PRON;
import static dev.hearsay.text.PartOfSpeech.PUNCT;
import static dev.hearsay.text.PartOfSpeech.SCONJ;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.CueVerb.Frame;
import dev.hearsay.attribution.VerbGroup.Form;
import dev.hearsay.text.TaggedDocument;
import org.jspecify.annotations.Nullable;

/** Tells where a clause starts. Every search is bounded by a window. */
final class ClauseStarts {
  static final ImmutableSet<String> QUESTION_WORDS = Syntax.WORDS.of("question-words");
  private static final ImmutableSet<String> PROFORMS = Syntax.WORDS.of("proforms");
  private static final int WINDOW = 40;

  private final TaggedDocument document;
  private final Phrases phrases;
  private final Quotations quotations;
  private final Subjects subjects;

  ClauseStarts(Syntax syntax) {
    this.document = syntax.document();
    this.phrases = syntax.phrases();
    this.quotations = syntax.quotations();
    this.subjects = syntax.subjects();
  }

  /** Whether "that" or a question word starts a clause here. */
  boolean withThat(int at, int end) {
    if (at >= end) {
      return false;
    }
    String lower = document.lower(at);
    if (lower.equals("that")) {
      return (at + 1 < end && document.tag(at + 1) != PUNCT) || quotations.startingAt(at + 2) >= 0;
    }
    return QUESTION_WORDS.contains(lower)
        && ((!lower.equals("when") && !lower.equals("if")) || document.tag(at) == SCONJ)
        && hasVerb(at, end)
        && !lower.equals("when");
  }

  /** Whether a clause without "that" starts here: something, then a finite verb. */
  boolean withoutThat(CueVerb cue, int at, int cueEnd, int end) {
    if (document.tag(at) == PUNCT || (document.tag(at) == CCONJ && at == cueEnd)) {
      return false;
    }
    String lower = document.lower(at);
    if (document.tag(at) == SCONJ && lower.equals("as")) {
      return false;
    }
    NounPhrase noun = phrases.noun(at);
    if (noun != null
        && noun.end() < end
        && PROFORMS.contains(document.lower(noun.last()))
        && phrases.verb(noun.end()) == null) {
      return false;
    }
    VerbGroup first = phrases.verb(at);
    if (first != null
        && (first.finite() || first.form() == Form.INFINITIVE)
        && !describes(first, end)) {
      return false;
    }
    boolean loose = cue.takes(Frame.QUOTE) && !cue.takes(Frame.HEARER);
    return loose ? hasVerb(at, end) : hasSubjectAndVerb(at, noun, end);
  }

  /** "said captured insurgents led them there": a participle before its noun. */
  private boolean describes(VerbGroup verb, int end) {
    NounPhrase noun = verb.end() < end ? phrases.noun(verb.end()) : null;
    String lower = document.lower(verb.head());
    return noun != null
        && verb.first() == verb.head()
        && document.tag(noun.first()) != DET
        && document.tag(noun.first()) != PRON
        && (lower.endsWith("ed") || lower.endsWith("en"));
  }

  /** Whether what starts at a token is a clause of its own rather than somebody's name. */
  boolean isClause(int at, int end) {
    return hasSubjectAndVerb(at, phrases.noun(at), end);
  }

  /** Whether the clause's first finite verb has its subject here or behind an introduction. */
  private boolean hasSubjectAndVerb(int from, @Nullable NounPhrase noun, int end) {
    for (int at = from; at < Math.min(end, from + WINDOW); at++) {
      VerbGroup verb = phrases.verb(at);
      if (verb != null && verb.finite()) {
        SourcePhrase subject = subjects.of(verb);
        boolean begins =
            subject != null
                && ((noun == null || phrases.isTime(noun))
                    ? subject.first() > from
                    : subject.first() <= from + 1);
        if (begins || (subject == null && noun == null)) {
          return true;
        }
        if (noun != null && !relative(verb)) {
          return false;
        }
      }
      if (document.lower(at).equals(";") || document.lower(at).equals(":")) {
        return false;
      }
    }
    return false;
  }

  private boolean relative(VerbGroup verb) {
    return verb.first() > 0 && QUESTION_WORDS.contains(document.lower(verb.first() - 1));
  }

  /** Whether a finite verb follows before the clause ends. */
  private boolean hasVerb(int from, int end) {
    boolean open = false;
    for (int at = from; at < Math.min(end, from + WINDOW); at++) {
      VerbGroup verb = phrases.verb(at);
      String lower = document.lower(at);
      if (verb != null && verb.finite() && at > from && !open) {
        return true;
      }
      if (lower.equals(";") || lower.equals(":")) {
        return false;
      }
      if (verb != null && open) {
        open = false;
        at = verb.head();
      }
      if (lower.equals("who") || lower.equals("which") || lower.equals("whose")) {
        open = true;
      }
    }
    return false;
  }
}
