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
    Phrases phrases = new Phrases(document, times);
    Quotations quotations = Quotations.find(document.document());
    Speakers speakers = new Speakers(document, cast);
    Refusals refusals = new Refusals(document, phrases);
    CueReader cues = new CueReader(document, phrases, quotations, speakers, refusals);
    cues.add(new Labels(document, phrases, cast, cues, speakers).read());
    List<Saying> sayings = new Resumptions(document, quotations, cues).find();
    sayings = new Selection(document, quotations).of(sayings);
    Assembly assembly = new Assembly(document, phrases, quotations, speakers);
    return new Attributions(
        assembly.assemble(sayings),
        ImmutableList.<Note>builder().addAll(quotations.notes()).addAll(refusals.notes()).build());
  }
}
