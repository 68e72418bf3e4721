package dev.hearsay;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.ClaimGroup;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.Mention;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Note;
import dev.hearsay.text.Section;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.util.List;

/**
 * All that was found in an article. Immutable; lists stand in the order of the text.
 *
 * <pre>{@code
 * for (Claim claim : found.claims()) {
 *   Span evidence = claim.evidence();
 *   out.println(claim.source().name() + ": " + claim.figure().text());
 *   out.println(found.text().substring(evidence.start(), evidence.end()));
 * }
 * }</pre>
 *
 * @param tagged the text that all offsets count in, its parts, and what the engine says of its
 *     words
 */
public record Extraction(
    Metadata document,
    TaggedDocument tagged,
    List<Mention> mentions,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Figure> figures,
    List<Attribution> attributions,
    List<Claim> claims,
    List<Note> notes) {
  /** Copies the lists. */
  public Extraction {
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    notes = List.copyOf(notes);
  }

  /** The claims put together that speak of the same thing, compared with each other. */
  public List<ClaimGroup> claimGroups() {
    return ClaimGroup.of(text(), claims);
  }

  /** The text that all offsets count in. */
  public String text() {
    return tagged.document().text();
  }

  /** Headline, byline, body, captions and chaff. */
  public List<Section> sections() {
    return tagged.document().sections();
  }

  /** The sentences of all sections but the chaff. */
  public List<Sentence> sentences() {
    return tagged.document().sentences();
  }
}
