package dev.hearsay.corenlp;

import com.google.common.collect.ImmutableList;
import dev.hearsay.text.Coreference;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import edu.stanford.nlp.coref.CorefCoreAnnotations.CorefChainAnnotation;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.CorefAnnotator;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.EntityMentionsAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/** CoreNLP's dependency parser and coreference, run over sentences that are tagged. Thread-safe. */
final class Coreferences {
  /** Of longer sentences only the beginning is parsed. */
  private static final int LONGEST = 400;

  private final List<Annotator> steps;

  private Coreferences(List<Annotator> steps) {
    this.steps = steps;
  }

  /** Reads the models. */
  static Coreferences read(CoreferenceSettings settings) {
    Properties properties = new Properties();
    properties.setProperty("coref.algorithm", settings.method().word);
    properties.setProperty("coref.md.type", "dependency");
    properties.setProperty(
        "coref.maxMentionDistance", Integer.toString(settings.mentionDistance()));
    return new Coreferences(
        List.of(
            new EntityMentionsAnnotator(),
            new DependencyParseAnnotator(properties),
            new CorefAnnotator(properties)));
  }

  /**
   * The chains of a document.
   *
   * @param sentences its sentences' tokens, with tag, lemma and type of name
   */
  ImmutableList<Coreference> find(Document document, List<List<CoreLabel>> sentences) {
    Annotation annotation = annotation(document, sentences);
    steps.forEach(step -> step.annotate(annotation));
    return annotation.get(CorefChainAnnotation.class).values().stream()
        .map(chain -> heads(document, chain))
        .filter(heads -> heads.size() > 1)
        .sorted(Comparator.comparing((List<Integer> heads) -> heads.get(0)))
        .map(Coreference::new)
        .collect(ImmutableList.toImmutableList());
  }

  private static List<Integer> heads(Document document, CorefChain chain) {
    return chain.getMentionsInTextualOrder().stream()
        .map(phrase -> sentence(document, phrase.sentNum).firstToken() + phrase.headIndex - 1)
        .sorted()
        .distinct()
        .toList();
  }

  /** CoreNLP counts sentences from 1. */
  private static Sentence sentence(Document document, int number) {
    return document.sentences().get(number - 1);
  }

  private static Annotation annotation(Document document, List<List<CoreLabel>> sentences) {
    List<CoreLabel> tokens = new ArrayList<>();
    List<CoreMap> maps = new ArrayList<>();
    for (List<CoreLabel> whole : sentences) {
      List<CoreLabel> sentence = whole.subList(0, Math.min(LONGEST, whole.size()));
      maps.add(map(document, sentence, maps.size(), tokens.size()));
      tokens.addAll(sentence);
    }
    Annotation annotation = new Annotation(document.text());
    annotation.set(CoreAnnotations.TokensAnnotation.class, tokens);
    annotation.set(CoreAnnotations.SentencesAnnotation.class, maps);
    return annotation;
  }

  private static CoreMap map(
      Document document, List<CoreLabel> sentence, int index, int firstToken) {
    Sentence place = document.sentences().get(index);
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).setIndex(i + 1);
      sentence.get(i).setSentIndex(index);
    }
    Annotation map = new Annotation(document.text().substring(place.start(), place.end()));
    map.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, place.start());
    map.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, place.end());
    map.set(CoreAnnotations.TokensAnnotation.class, sentence);
    map.set(CoreAnnotations.TokenBeginAnnotation.class, firstToken);
    map.set(CoreAnnotations.TokenEndAnnotation.class, firstToken + sentence.size());
    map.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    return map;
  }
}
