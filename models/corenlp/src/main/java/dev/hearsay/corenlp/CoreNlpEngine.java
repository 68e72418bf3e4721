package dev.hearsay.corenlp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Document;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Tagging;
import dev.hearsay.text.Token;
import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tags with Stanford CoreNLP: its left3words tagger, its morphology, and the three conditional
 * random fields that its {@code ner} annotator combines. Numbers and times are not asked for. Safe
 * for any number of threads. Needs about 700 MB of heap for its models, which the first call reads.
 */
public final class CoreNlpEngine implements Engine {
  private static final String OUTSIDE = "O";

  /** CoreNLP's types that Hearsay knows too; its MISC is left out, being anything. */
  private static final ImmutableMap<String, EntityType> TYPES =
      ImmutableMap.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORGANIZATION,
          "LOCATION", EntityType.LOCATION);

  private volatile @Nullable Models models;

  /** For {@link java.util.ServiceLoader}; others call {@link #load()}. */
  public CoreNlpEngine() {}

  /** An engine with its models loaded. */
  public static CoreNlpEngine load() {
    CoreNlpEngine engine = new CoreNlpEngine();
    engine.models = Models.read();
    return engine;
  }

  @Override
  public String name() {
    return "corenlp";
  }

  @Override
  public Tagging tag(Document document) {
    Models known = models();
    Morphology morphology = new Morphology();
    ImmutableList.Builder<PartOfSpeech> tags = ImmutableList.builder();
    ImmutableList.Builder<String> lemmas = ImmutableList.builder();
    ImmutableList.Builder<Name> names = ImmutableList.builder();
    for (Sentence sentence : document.sentences()) {
      List<CoreLabel> labels =
          labels(document.tokens().subList(sentence.firstToken(), sentence.endToken()));
      if (labels.isEmpty()) {
        continue;
      }
      known.tagger().tagCoreLabels(labels);
      List<PennTags.Word> words = words(labels, morphology);
      for (int i = 0; i < words.size(); i++) {
        tags.add(PennTags.universal(words, i));
        lemmas.add(words.get(i).lemma());
      }
      names(known.names().classifySentence(labels), sentence.firstToken(), names);
    }
    return new Tagging(tags.build(), lemmas.build(), names.build());
  }

  private static List<CoreLabel> labels(List<Token> tokens) {
    List<CoreLabel> labels = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.text());
      label.setValue(token.text());
      label.setOriginalText(token.text());
      label.setBeginPosition(token.start());
      label.setEndPosition(token.end());
      labels.add(label);
    }
    return labels;
  }

  private static List<PennTags.Word> words(List<CoreLabel> labels, Morphology morphology) {
    List<PennTags.Word> words = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      String lemma = morphology.lemma(label.word(), label.tag());
      boolean proper = label.tag().startsWith("NNP");
      words.add(
          new PennTags.Word(
              label.word().toLowerCase(Locale.ROOT),
              label.tag(),
              proper ? lemma : lemma.toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  private static void names(
      List<CoreLabel> labels, int firstToken, ImmutableList.Builder<Name> names) {
    int start = 0;
    for (int i = 1; i <= labels.size(); i++) {
      if (i == labels.size() || !type(labels, i).equals(type(labels, start))) {
        EntityType type = TYPES.get(type(labels, start));
        if (type != null) {
          names.add(new Name(firstToken + start, firstToken + i, type, 1));
        }
        start = i;
      }
    }
  }

  private static String type(List<CoreLabel> labels, int i) {
    String type = labels.get(i).get(AnswerAnnotation.class);
    return type == null ? OUTSIDE : type;
  }

  private Models models() {
    Models known = models;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      if (models == null) {
        models = Models.read();
      }
      return models;
    }
  }

  /** All that is read from the models' jar. */
  private record Models(MaxentTagger tagger, NERClassifierCombiner names) {
    static Models read() {
      return new Models(new MaxentTagger(DefaultPaths.DEFAULT_POS_MODEL), nameModels());
    }
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
}
