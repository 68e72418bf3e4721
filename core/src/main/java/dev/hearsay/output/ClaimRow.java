package dev.hearsay.output;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Extraction;
import dev.hearsay.Metadata;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Cue;
import dev.hearsay.attribution.Source;
import dev.hearsay.claim.Claim;
import dev.hearsay.text.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claim with the article it stands in, in the words that tables show.
 *
 * @param quote the words that the claim rests on
 */
record ClaimRow(Metadata document, Claim claim, String quote) {
  /** The rows of an article, in the order of the text. */
  static ImmutableList<ClaimRow> of(Extraction found) {
    return found.claims().stream().map(claim -> of(found, claim)).collect(toImmutableList());
  }

  private static ClaimRow of(Extraction found, Claim claim) {
    Span evidence = claim.evidence();
    return new ClaimRow(
        found.document(), claim, found.text().substring(evidence.start(), evidence.end()));
  }

  String type() {
    return claim.type().name();
  }

  /** "≥ 300". */
  String figure() {
    return Table.figure(claim.figure());
  }

  /** Where it happened, in the words of the text. */
  @Nullable String place() {
    return claim.place() == null ? null : claim.place().text();
  }

  /** When it happened. */
  @Nullable String when() {
    return claim.time() == null ? null : claim.time().value();
  }

  /** The source's name; the publisher's in brackets. */
  String source() {
    Source source = claim.source();
    String name = source.name() == null ? "the publisher" : source.name();
    return source.kind() == Source.Kind.PUBLISHER ? "(" + name + ")" : name;
  }

  /** The words that tell that the source says it. */
  @Nullable String cue() {
    Attribution attribution = claim.attribution();
    return attribution == null ? null : attribution.cue().text();
  }

  /** When it was said: as the text says, or else when the article was published. */
  @Nullable String said() {
    if (claim.saidOn() != null) {
      return claim.saidOn();
    }
    return document.published() == null ? null : document.published().toString();
  }

  /** "denied, hedged"; empty where the claim is a plain one. */
  String modality() {
    return Stream.of(
            claim.stance() == Cue.Stance.DENY ? "denied" : "",
            claim.polarity() == Claim.Polarity.NEGATIVE ? "did not happen" : "",
            claim.certainty() == Claim.Certainty.HEDGED ? "hedged" : "")
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
