package dev.hearsay.opennlp;

import dev.hearsay.text.Document;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Interruption;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.Span;

/** Tags one document after another; used by one thread at a time. */
final class DocumentTagger {
  /** Longer sentences are no sentences: their parts are tagged one by one. */
  private static final int LONGEST = 400;

  private final POSTaggerME posTagger;
  private final NameFinderME nameFinder;
  private final Lemmatizer lemmatizer;

  DocumentTagger(Models models) {
    this.posTagger = new POSTaggerME(models.partsOfSpeech(), POSTagFormat.UD);
    this.nameFinder = new NameFinderME(models.names());
    this.lemmatizer = models.lemmatizer();
  }

  Tagging tag(Document document) {
    nameFinder.clearAdaptiveData();
    int size = document.tokens().size();
    List<PartOfSpeech> tags = new ArrayList<>(size);
    List<String> lemmas = new ArrayList<>(size);
    List<Name> names = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      Interruption.check();
      int start = sentence.firstToken();
      while (start < sentence.endToken()) {
        int end = Math.min(sentence.endToken(), start + LONGEST);
        tag(document.tokens().subList(start, end), tags, lemmas, names);
        start = end;
      }
    }
    return new Tagging(tags, lemmas, names);
  }

  private void tag(
      List<Token> tokens, List<PartOfSpeech> tags, List<String> lemmas, List<Name> names) {
    int first = tags.size();
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).text();
    }
    String[] found = posTagger.tag(words);
    String[][] context = new String[words.length][];
    for (int i = 0; i < words.length; i++) {
      context[i] = new String[] {found[i]};
      PartOfSpeech tag = PartsOfSpeech.of(found[i]);
      tags.add(tag);
      lemmas.add(lemmatizer.lemma(tokens.get(i), tag));
    }
    Span[] spans = nameFinder.find(words, context);
    double[] confidences = nameFinder.probs(spans);
    for (int i = 0; i < spans.length; i++) {
      EntityType type = new EntityType(spans[i].getType().toUpperCase(Locale.ROOT));
      names.add(
          new Name(first + spans[i].getStart(), first + spans[i].getEnd(), type, confidences[i]));
    }
  }
}
