package dev.hearsay.attribution;

import dev.hearsay.attribution.Attribution.Quotation;
import dev.hearsay.attribution.CueVerb.Frame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribution in the making: everything in tokens. */
final class Saying {
  final int cueFirst;
  final int cueEnd;
  final CueVerb cue;
  final Cue.Stance stance;
  final @Nullable SourcePhrase source;
  final List<Piece> content = new ArrayList<>();

  /** Which frame of the cue the content fills. */
  Frame frame = Frame.QUOTE;

  /** The saying that this one is part of, where its place does not tell. */
  @Nullable Saying parent;

  /** Index of the first token of the cue's verb group. */
  int verbFirst;

  /** Whether the words say that it is said, and nobody says it: "is said to be". */
  boolean hearsay;

  /** Index after the words that follow the cue and say to whom, when and where. */
  int circumstances;

  Saying(int cueFirst, int cueEnd, CueVerb cue, Cue.Stance stance, @Nullable SourcePhrase source) {
    this.cueFirst = cueFirst;
    this.cueEnd = cueEnd;
    this.cue = cue;
    this.stance = stance;
    this.source = source;
    this.circumstances = cueEnd;
    this.verbFirst = cueFirst;
  }

  /** The saying of a cue verb. */
  static Saying of(VerbGroup verb, CueVerb cue, int cueEnd, @Nullable SourcePhrase source) {
    Saying saying = new Saying(verb.head(), cueEnd, cue, stance(verb, cue), source);
    saying.verbFirst = verb.first();
    return saying;
  }

  private static Cue.Stance stance(VerbGroup verb, CueVerb cue) {
    if (!verb.negated()) {
      return cue.stance();
    }
    return cue.stance() == Cue.Stance.DENY ? Cue.Stance.CONFIRM : Cue.Stance.DOUBT;
  }

  Saying says(int first, int end) {
    if (first < end) {
      content.add(new Piece(first, end));
    }
    return this;
  }

  /** How the content is given, by the quotations that its pieces lie in. */
  Quotation quotation(Quotations quotations) {
    boolean inside = true;
    boolean some = false;
    for (Piece piece : content) {
      int quoted = quotations.quoted(piece.first, piece.end);
      some |= quoted > 0;
      inside &= quoted >= piece.end - piece.first - 2;
    }
    if (quotations.around(cueFirst) >= 0) {
      return Quotation.INDIRECT;
    }
    return some ? inside ? Quotation.DIRECT : Quotation.MIXED : Quotation.INDIRECT;
  }

  /** A stretch of tokens. */
  record Piece(int first, int end) {}
}
