package dev.hearsay.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.CueVerb.Kind;
import dev.hearsay.text.Excerpt;
import dev.hearsay.text.Note;
import dev.hearsay.text.TaggedDocument;
import java.util.ArrayList;
import java.util.List;

/** Cues that attribute nothing, such as "did not say" and "declined to comment": notes. */
final class Refusals {
  private static final ImmutableSet<Kind> THINKING =
      ImmutableSet.of(Kind.BELIEF, Kind.DENIAL, Kind.EVALUATION, Kind.DIRECTIVE);

  private final TaggedDocument document;
  private final List<Note> notes = new ArrayList<>();

  Refusals(TaggedDocument document) {
    this.document = document;
  }

  List<Note> notes() {
    return notes;
  }

  /** Whether a cue verb attributes nothing. */
  boolean refuses(VerbGroup verb, CueVerb cue) {
    if (verb.negated() && !THINKING.contains(cue.kind())) {
      note("not-said", "nothing is attributed", verb.first(), verb.end());
      return true;
    }
    return false;
  }

  private void note(String code, String message, int first, int end) {
    Excerpt words = document.document().excerpt(first, end);
    notes.add(new Note(code, message + ": \"" + words.text() + "\"", words.start(), words.end()));
  }
}
