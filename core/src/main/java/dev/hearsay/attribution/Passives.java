package dev.hearsay.attribution;

import com.google.common.collect.ImmutableSet;
import dev.hearsay.attribution.Cue.Stance;
import dev.hearsay.attribution.CueVerb.Frame;
import dev.hearsay.attribution.CueVerb.Kind;
import dev.hearsay.text.TaggedDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads cue verbs in the passive: "was quoted as saying", "is said to be", "was accused by Kyiv
 * of".
 */
final class Passives {
  private static final ImmutableSet<String> HEARSAY = Syntax.WORDS.of("hearsay-verbs");
  private static final ImmutableSet<String> CONTINUERS = Syntax.WORDS.of("passive-continuers");
  private static final CueVerb SAY =
      new CueVerb(
          "say",
          0,
          Kind.STATEMENT,
          Stance.ASSERT,
          ImmutableSet.of(Frame.THAT, Frame.CLAUSE, Frame.QUOTE));

  private final TaggedDocument document;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Clauses clauses;
  private final Circumstances circumstances;
  private final SourcePhrases sources;
  private final Complements complements;

  Passives(Syntax syntax, Complements complements) {
    this.document = syntax.document();
    this.phrases = syntax.phrases();
    this.subjects = syntax.subjects();
    this.clauses = syntax.clauses();
    this.circumstances = syntax.circumstances();
    this.sources = syntax.sources();
    this.complements = complements;
  }

  @Nullable Saying read(VerbGroup verb, CueVerb cue, int cueEnd, int end) {
    SourcePhrase subject = subjects.of(verb);
    SourcePhrase agent = null;
    int at = circumstances.after(cueEnd, end);
    if (at < end && isAgent(at)) {
      agent = sources.at(at + 1, end);
      at = agent == null ? at : circumstances.after(agent.end(), end);
    }
    if (at + 1 < end
        && document.lower(at).equals("as")
        && (document.lemma(at + 1).equals("say") || document.lemma(at + 1).equals("tell"))) {
      Complement said = complements.after(SAY, at + 2, end);
      Saying saying = Saying.of(verb, cue, cueEnd, subject);
      saying.circumstances = said.circumstances();
      saying.frame = said.frame();
      return saying.says(said.first(), said.end());
    }
    Saying saying = Saying.of(verb, cue, cueEnd, agent);
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

  /** Whether "by" and somebody stand at a token. */
  boolean isAgent(int token) {
    return document.lower(token).equals("by")
        && phrases.noun(token + 1) != null
        && phrases.time(token + 1) == null;
  }

  private boolean continues(int at, int end) {
    return at < end && CONTINUERS.contains(document.lower(at));
  }
}
