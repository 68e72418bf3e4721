package dev.hearsay.corenlp;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Coreference;
import dev.hearsay.text.Document;
import dev.hearsay.text.EntityType;
import dev.hearsay.text.Name;
import dev.hearsay.text.PartOfSpeech;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Tagging;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Tags with Stanford CoreNLP: its left3words tagger, its morphology, and the three conditional
 * random fields that its {@code ner} annotator combines; on demand also its coreference. Numbers
 * and times are not asked for. Safe for any number of threads.
 *
 * <p>Works with a heap of 1 GB, or of 4 GB with coreference. Tagging is linear in the text;
 * coreference is not.
 */
public final class CoreNlpEngine implements Engine {
  /** CoreNLP's types that Hearsay knows too; its MISC is left out, being anything. */
  private static final ImmutableMap<String, EntityType> TYPES =
      ImmutableMap.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORGANIZATION,
          "LOCATION", EntityType.LOCATION);

  private static final String NAME = "corenlp";

  private final String name;
  private final Supplier<Models> models;

  /** For {@link java.util.ServiceLoader}: reads its models when it is first called. */
  public CoreNlpEngine() {
    this(NAME, Suppliers.memoize(Models::read));
  }

  private CoreNlpEngine(String name, Supplier<Models> models) {
    this.name = name;
    this.models = models;
  }

  /** An engine with its models read at once. */
  public static CoreNlpEngine load() {
    Models models = Models.read();
    return new CoreNlpEngine(NAME, () -> models);
  }

  /** An engine that tells which phrases mean the same, with its models read at once. */
  public static CoreNlpEngine load(CoreferenceSettings settings) {
    Models models = Models.read(settings);
    return new CoreNlpEngine(CoreNlpCoreferenceEngine.NAME, () -> models);
  }

  /** The same, but its models are read when it is first called. */
  static CoreNlpEngine lazy(CoreferenceSettings settings) {
    return new CoreNlpEngine(
        CoreNlpCoreferenceEngine.NAME, Suppliers.memoize(() -> Models.read(settings)));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Tagging tag(Document document) {
    Models known = models.get();
    Morphology morphology = new Morphology();
    List<List<CoreLabel>> sentences = new ArrayList<>();
    ImmutableList.Builder<PartOfSpeech> tags = ImmutableList.builder();
    ImmutableList.Builder<String> lemmas = ImmutableList.builder();
    ImmutableList.Builder<Name> names = ImmutableList.builder();
    for (Sentence sentence : document.sentences()) {
      List<CoreLabel> labels =
          Labels.of(document.tokens().subList(sentence.firstToken(), sentence.endToken()));
      known.label(labels);
      List<PennTags.Word> words = words(labels, morphology);
      for (int i = 0; i < words.size(); i++) {
        tags.add(PennTags.universal(words, i));
        lemmas.add(words.get(i).lemma());
      }
      names(labels, sentence.firstToken(), names);
      sentences.add(labels);
    }
    List<Coreference> coreferences = known.coreferences(document, sentences);
    return new Tagging(tags.build(), lemmas.build(), names.build(), coreferences);
  }

  private static List<PennTags.Word> words(List<CoreLabel> labels, Morphology morphology) {
    List<PennTags.Word> words = new ArrayList<>(labels.size());
    for (CoreLabel label : labels) {
      String lemma = morphology.lemma(label.word(), label.tag());
      label.setLemma(lemma);
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
      if (i == labels.size() || !labels.get(i).ner().equals(labels.get(start).ner())) {
        EntityType type = TYPES.get(labels.get(start).ner());
        if (type != null) {
          names.add(new Name(firstToken + start, firstToken + i, type, 1));
        }
        start = i;
      }
    }
  }
}
