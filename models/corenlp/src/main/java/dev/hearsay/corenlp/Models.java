package dev.hearsay.corenlp;

import dev.hearsay.text.Coreference;
import dev.hearsay.text.Document;
import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is read from the models' jar. Immutable. */
record Models(
    MaxentTagger tagger, NERClassifierCombiner names, @Nullable Coreferences coreferences) {
  private static final String OUTSIDE = "O";

  /** Longer sentences are no sentences: their parts are tagged one by one. */
  private static final int LONGEST = 400;

  /** The models of tags and names. */
  static Models read() {
    return new Models(new MaxentTagger(DefaultPaths.DEFAULT_POS_MODEL), nameModels(), null);
  }

  /** These and the models of coreference. */
  static Models read(CoreferenceSettings settings) {
    Models models = read();
    return new Models(models.tagger, models.names, Coreferences.read(settings));
  }

  /** The combination that CoreNLP's {@code ner} uses, without its rules for numbers and times. */
  static NERClassifierCombiner nameModels() {
    try {
      return new NERClassifierCombiner(
          false,
          false,
          DefaultPaths.DEFAULT_NER_THREECLASS_MODEL,
          DefaultPaths.DEFAULT_NER_MUC_MODEL,
          DefaultPaths.DEFAULT_NER_CONLL_MODEL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets the tag and the type of name of each token of a sentence. */
  void label(List<CoreLabel> sentence) {
    for (int start = 0; start < sentence.size(); start += LONGEST) {
      List<CoreLabel> part = sentence.subList(start, Math.min(sentence.size(), start + LONGEST));
      tagger.tagCoreLabels(part);
      List<CoreLabel> named = names.classifySentence(part);
      for (int i = 0; i < part.size(); i++) {
        String type = named.get(i).get(AnswerAnnotation.class);
        part.get(i).setNER(type == null ? OUTSIDE : type);
      }
    }
  }

  /** Which phrases mean the same; none without the models. */
  List<Coreference> coreferences(Document document, List<List<CoreLabel>> sentences) {
    return coreferences == null ? List.of() : coreferences.find(document, sentences);
  }
}
