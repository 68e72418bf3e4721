package dev.hearsay;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Claim;
import dev.hearsay.entity.Entity;
import dev.hearsay.entity.Mention;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Note;
import dev.hearsay.text.Section;
import dev.hearsay.text.Sentence;
import dev.hearsay.time.TimeExpression;
import java.util.List;

/**
 * All that was found in an article. Immutable; lists stand in the order of the text.
 *
 * @param text the text that all offsets count in
 */
public record Extraction(
    Metadata document,
    String text,
    List<Section> sections,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Figure> figures,
    List<Attribution> attributions,
    List<Claim> claims,
    List<Note> notes) {
  /** Copies the lists. */
  public Extraction {
    sections = List.copyOf(sections);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    figures = List.copyOf(figures);
    attributions = List.copyOf(attributions);
    claims = List.copyOf(claims);
    notes = List.copyOf(notes);
  }
}
