package dev.hearsay.attribution;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.attribution.CueVerb.Kind;
import dev.hearsay.attribution.VerbGroup.Form;
import dev.hearsay.text.Excerpt;
import dev.hearsay.text.Note;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that attribute nothing although they look like it: "did not say", "declined to comment",
 * "could not be verified". They are notes.
 */
final class Refusals {
  private static final Set<Kind> THINKING =
      Sets.immutableEnumSet(Kind.BELIEF, Kind.DENIAL, Kind.EVALUATION, Kind.DIRECTIVE);
  private static final ImmutableSet<String> DECLINING = Syntax.WORDS.of("declining-verbs");
  private static final ImmutableSet<String> ANSWERING = Syntax.WORDS.of("answering-verbs");
  private static final ImmutableSet<String> VERIFYING = Syntax.WORDS.of("verifying-verbs");

  private final TaggedDocument document;
  private final Phrases phrases;
  private final List<Note> notes = new ArrayList<>();

  Refusals(Syntax syntax) {
    this.document = syntax.document();
    this.phrases = syntax.phrases();
    for (VerbGroup verb : phrases.groups()) {
      read(verb);
    }
  }

  List<Note> notes() {
    return notes;
  }

  /** Whether a cue verb attributes nothing. */
  boolean refuses(VerbGroup verb, CueVerb cue) {
    if (verb.form() == Form.INFINITIVE && declines(phrases.verb(verb.first() - 1))) {
      return true;
    }
    return isNegated(verb) && !THINKING.contains(cue.kind());
  }

  private void read(VerbGroup verb) {
    String lemma = document.lemma(verb.head());
    VerbGroup next = phrases.verb(verb.end());
    if (declines(verb) && next != null && ANSWERING.contains(document.lemma(next.head()))) {
      note("no-comment", "nothing is said", verb.first(), next.end());
    } else if (verb.form() == Form.PASSIVE && isNegated(verb) && VERIFYING.contains(lemma)) {
      note("unverified", "not verified", verb.first(), verb.end());
    } else if (isNegated(verb) && verb.form() != Form.PASSIVE && isSaying(verb)) {
      note("not-said", "nothing is said", verb.first(), verb.end());
    }
  }

  private boolean isSaying(VerbGroup verb) {
    CueVerb cue = verb.cue();
    return cue != null && !THINKING.contains(cue.kind());
  }

  private boolean declines(@Nullable VerbGroup verb) {
    return verb != null && DECLINING.contains(document.lemma(verb.head()));
  }

  /** Whether the verb or its subject is negated: "has not been", "neither account has been". */
  private boolean isNegated(VerbGroup verb) {
    if (verb.negated()) {
      return true;
    }
    int subject = verb.first() - 1;
    NounPhrase noun = phrases.noun(subject);
    if (noun == null) {
      return false;
    }
    String first = document.lower(noun.first());
    return first.equals("neither") || first.equals("none") || first.equals("nobody");
  }

  private void note(String code, String message, int first, int end) {
    Excerpt words = document.document().excerpt(first, end);
    notes.add(new Note(code, message + ": \"" + words.text() + "\"", words.start(), words.end()));
  }
}
