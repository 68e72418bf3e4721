package dev.hearsay.opennlp;

import dev.hearsay.opennlp.feature.NameFeatures;
import dev.hearsay.opennlp.feature.PosFeatures;
import dev.hearsay.opennlp.feature.Words;
import dev.hearsay.opennlp.sequence.Decoder;
import dev.hearsay.opennlp.sequence.Labels;
import dev.hearsay.text.Document;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Tags one document. */
final class Tagger {
  private final Models models;
  private final PartOfSpeech[] partsOfSpeech;
  private final Decoder tagDecoder;
  private final Decoder nameDecoder;
  private final List<PartOfSpeech> tags = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();

  private Tagger(Models models) {
    this.models = models;
    this.tagDecoder = new Decoder(models.tags());
    this.nameDecoder = new Decoder(models.names());
    this.partsOfSpeech =
        models.tags().labels().names().stream()
            .map(PartOfSpeech::valueOf)
            .toArray(PartOfSpeech[]::new);
  }

  static Tagging tag(Document document, Models models) {
    Tagger tagger = new Tagger(models);
    for (Sentence sentence : document.sentences()) {
      tagger.add(
          document.tokens().subList(sentence.firstToken(), sentence.endToken()),
          sentence.firstToken());
    }
    return new Tagging(tagger.tags, tagger.lemmas, tagger.names);
  }

  private void add(List<Token> sentence, int firstToken) {
    Words words = new Words(sentence, models.knowledge());
    int[] labels = tagDecoder.decode(new PosFeatures(words, models.levels()));
    for (int i = 0; i < labels.length; i++) {
      PartOfSpeech tag = partsOfSpeech[labels[i]];
      tags.add(tag);
      lemmas.add(models.lemmatizer().lemma(sentence.get(i), tag));
    }
    addNames(nameDecoder.decode(new NameFeatures(words, models.levels(), labels)), firstToken);
  }

  /** Reads names off the labels of a sentence. */
  private void addNames(int[] labels, int firstToken) {
    Labels known = models.names().labels();
    int start = 0;
    for (int i = 0; i < labels.length; i++) {
      if (known.beginsName(labels[i])) {
        start = i;
      }
      if (known.endsName(labels[i])) {
        names.add(
            new Name(
                firstToken + start, firstToken + i + 1, new EntityType(known.type(labels[i])), 1));
      }
    }
  }
}
