package dev.hearsay.rule;

import dev.hearsay.entity.Entities;
import dev.hearsay.entity.Mention;
import dev.hearsay.figure.Figure;
import dev.hearsay.figure.Figures;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.Section;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Spanned;
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

  /** Reads a sentence of an article. */
  static Reading of(String text, Engine engine) {
    return of(Segmenter.segment(text, null).document(), engine);
  }

  /** Reads an example of a rule, as if it stood in a section where the rule holds. */
  static Reading of(String text, Rule rule, Engine engine) {
    Document cut = Segmenter.segment(text, null).document();
    return rule.sections().stream()
        .sorted()
        .findFirst()
        .map(section -> of(moved(cut, section), engine))
        .orElseGet(() -> of(cut, engine));
  }

  private static Document moved(Document cut, Section.Kind section) {
    List<Sentence> sentences =
        cut.sentences().stream()
            .map(
                sentence ->
                    new Sentence(
                        sentence.start(),
                        sentence.end(),
                        sentence.firstToken(),
                        sentence.endToken(),
                        sentence.paragraph(),
                        section))
            .toList();
    return new Document(cut.text(), cut.sections(), sentences, cut.tokens());
  }

  private static Reading of(Document cut, Engine engine) {
    TaggedDocument document = new TaggedDocument(cut, engine.tag(cut));
    List<TimeExpression> times = Times.find(document, null);
    return new Reading(
        document, Figures.find(document, times), times, Entities.resolve(document).mentions());
  }

  String words(Spanned span) {
    return document.document().text().substring(span.start(), span.end());
  }
}
