package dev.hearsay.attribution;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.hearsay.attribution.CueVerb.Frame;
import dev.hearsay.attribution.CueVerb.Kind;
import dev.hearsay.text.TaggedDocument;
import java.util.List;
import java.util.Set;

/**
 * Keeps the sayings that attribute something to somebody. Inside what others say, only what is
 * plainly said, by somebody else, is an attribution of its own.
 */
final class Selection {
  private static final ImmutableSet<String> FIRST_OR_SECOND_PERSON =
      Syntax.WORDS.of("first-or-second-person");

  /** Verbs of saying, as against thinking, judging and asking for. */
  static final Set<Kind> SAYING =
      Sets.immutableEnumSet(
          Kind.STATEMENT,
          Kind.REPORT,
          Kind.CLAIM,
          Kind.CONFIRMATION,
          Kind.DENIAL,
          Kind.ESTIMATE,
          Kind.PREDICTION,
          Kind.SUGGESTION,
          Kind.FINDING);

  private static final Set<Frame> CLAUSES =
      Sets.immutableEnumSet(Frame.THAT, Frame.CLAUSE, Frame.QUOTE);

  private final TaggedDocument document;
  private final Quotations quotations;

  Selection(Syntax syntax) {
    this.document = syntax.document();
    this.quotations = syntax.quotations();
  }

  List<Saying> of(List<Saying> sayings) {
    int[] depth = depth(sayings);
    return sayings.stream().filter(saying -> keeps(saying, depth[saying.cueFirst] > 0)).toList();
  }

  /** How many contents each token lies in. */
  private int[] depth(List<Saying> sayings) {
    int[] depth = new int[document.size() + 1];
    for (Saying saying : sayings) {
      for (Saying.Piece piece : saying.content) {
        depth[piece.first()]++;
        depth[piece.end()]--;
      }
    }
    for (int at = 1; at < depth.length; at++) {
      depth[at] += depth[at - 1];
    }
    return depth;
  }

  private boolean keeps(Saying saying, boolean nested) {
    if (saying.source == null) {
      return saying.hearsay && !nested;
    }
    String subject = document.lower(saying.source.core().first());
    boolean speaker = FIRST_OR_SECOND_PERSON.contains(subject);
    boolean says = SAYING.contains(saying.cue.kind()) && CLAUSES.contains(saying.frame);
    if (nested || quotations.around(saying.cueFirst) >= 0) {
      return says && !speaker;
    }
    return says || !speaker;
  }
}
