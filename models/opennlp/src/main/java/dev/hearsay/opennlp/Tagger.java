package dev.hearsay.opennlp;

import dev.hearsay.opennlp.feature.PosFeatures;
import dev.hearsay.opennlp.feature.Words;
import dev.hearsay.opennlp.sequence.Decoder;
import dev.hearsay.text.Document;
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
  private final List<PartOfSpeech> tags = new ArrayList<>();
  private final List<String> lemmas = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();

  private Tagger(Models models) {
    this.models = models;
    this.tagDecoder = new Decoder(models.tags());
    this.partsOfSpeech =
        models.tags().labels().names().stream()
            .map(PartOfSpeech::valueOf)
            .toArray(PartOfSpeech[]::new);
  }

  static Tagging tag(Document document, Models models) {
    Tagger tagger = new Tagger(models);
    for (Sentence sentence : document.sentences()) {
      tagger.add(document.tokens().subList(sentence.firstToken(), sentence.endToken()));
    }
    return new Tagging(tagger.tags, tagger.lemmas, tagger.names);
  }

  private void add(List<Token> sentence) {
    Words words = new Words(sentence, models.knowledge());
    int[] labels = tagDecoder.decode(new PosFeatures(words, models.levels()));
    for (int i = 0; i < labels.length; i++) {
      PartOfSpeech tag = partsOfSpeech[labels[i]];
      tags.add(tag);
      lemmas.add(models.lemmatizer().lemma(sentence.get(i), tag));
    }
  }
}
