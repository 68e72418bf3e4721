package dev.hearsay.attribution;

import com.google.common.collect.ImmutableList;
import dev.hearsay.entity.Cast;
import dev.hearsay.text.Note;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.util.List;

/**
 * The attributions of a text, in the order of their cues, with what was odd about its quotations.
 */
public record Attributions(List<Attribution> attributions, List<Note> notes) {
  /** Copies the lists. */
  public Attributions {
    attributions = List.copyOf(attributions);
    notes = List.copyOf(notes);
  }

  /** Finds the attributions of a document. */
  public static Attributions find(TaggedDocument document, Cast cast, List<TimeExpression> times) {
    Syntax syntax = Syntax.of(document, times);
    Speakers speakers = new Speakers(document, cast);
    Refusals refusals = new Refusals(syntax);
    List<Saying> read =
        ImmutableList.<Saying>builder()
            .addAll(new CueReader(syntax, speakers, refusals).read())
            .addAll(new NounCues(syntax).read())
            .addAll(new PhraseCues(syntax).read())
            .addAll(new Labels(syntax, cast, speakers).read())
            .build();
    List<Saying> resumed = new Resumptions(syntax, speakers, read).find();
    List<Saying> kept = new Selection(syntax).of(resumed);
    return new Attributions(
        new Assembly(syntax, speakers).assemble(kept),
        ImmutableList.<Note>builder()
            .addAll(syntax.quotations().notes())
            .addAll(refusals.notes())
            .build());
  }
}
