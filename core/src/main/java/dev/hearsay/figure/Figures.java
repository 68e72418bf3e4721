package dev.hearsay.figure;

import dev.hearsay.text.Sentence;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds figures. */
public final class Figures {
  private Figures() {}

  /**
   * The figures of a document, in the order of the text. One may stand inside another, as the age
   * in "an 18-year-old student".
   *
   * @param times the document's time expressions, whose numbers are no figures (durations are)
   */
  public static List<Figure> find(TaggedDocument document, List<TimeExpression> times) {
    List<Draft> drafts = new ArrayList<>();
    SentenceReader reader = new SentenceReader(document, new TimeSpans(times), drafts);
    for (Sentence sentence : document.document().sentences()) {
      reader.read(sentence);
    }
    drafts.sort(Comparator.comparingInt(Draft::start).thenComparingInt(d -> -d.end()));
    List<Figure> figures = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      figures.add(draft.figure("f" + (figures.size() + 1), document.document().text()));
    }
    return List.copyOf(figures);
  }
}
