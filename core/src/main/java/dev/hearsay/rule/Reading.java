package dev.hearsay.rule;

import dev.hearsay.entity.Entities;
import dev.hearsay.entity.Mention;
import dev.hearsay.figure.Figure;
import dev.hearsay.figure.Figures;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import dev.hearsay.time.Times;
import java.util.List;

/** A text, read as far as rules need it. */
record Reading(
    TaggedDocument document,
    List<Figure> figures,
    List<TimeExpression> times,
    List<Mention> mentions) {

  /** Reads an example. */
  static Reading of(String text, Engine engine) {
    Document cut = Segmenter.segment(text, null).document();
    TaggedDocument document = new TaggedDocument(cut, engine.tag(cut));
    List<TimeExpression> times = Times.find(document, null);
    return new Reading(
        document, Figures.find(document, times), times, Entities.resolve(document).mentions());
  }

  String words(dev.hearsay.text.Spanned span) {
    return document.document().text().substring(span.start(), span.end());
  }
}
