package dev.hearsay.attribution;

import dev.hearsay.lexicon.WordClasses;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.util.List;

/** What the words of a document do in their sentences: all that cues are read by. */
record Syntax(
    TaggedDocument document,
    Phrases phrases,
    Quotations quotations,
    Subjects subjects,
    Clauses clauses,
    Circumstances circumstances,
    SourcePhrases sources) {

  /** The closed classes of words of this package. */
  static final WordClasses WORDS = WordClasses.read("attribution-words.txt");

  static Syntax of(TaggedDocument document, List<TimeExpression> times) {
    Phrases phrases = new Phrases(document, times);
    Quotations quotations = Quotations.find(document.document());
    Subjects subjects = new Subjects(document, phrases, quotations);
    return new Syntax(
        document,
        phrases,
        quotations,
        subjects,
        new Clauses(document, phrases, quotations, subjects),
        new Circumstances(document, phrases),
        new SourcePhrases(document, phrases, quotations));
  }

  /** Where the sentence, or the quotation in it, begins that a token stands in. */
  int start(int token) {
    int start =
        Math.max(document.document().sentenceOf(token).firstToken(), token - Clauses.LONGEST);
    int quotation = quotations.around(token);
    return quotation < 0 ? start : Math.max(start, quotations.get(quotation).first());
  }

  /** Where it ends: the index after the last token. */
  int end(int token) {
    int end = document.document().sentenceOf(token).endToken();
    int quotation = quotations.around(token);
    return quotation < 0 ? end : Math.min(end, quotations.get(quotation).last());
  }
}
