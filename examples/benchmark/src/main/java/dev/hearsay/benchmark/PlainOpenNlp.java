package dev.hearsay.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Apache OpenNLP's own models: sentences, tokens, parts of speech, lemmas; nothing beyond. */
public final class PlainOpenNlp implements Subject {
  private static final String MODELS = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin";

  /** For {@link java.util.ServiceLoader}. */
  public PlainOpenNlp() {}

  @Override
  public String name() {
    return "OpenNLP tokenize, pos, lemma";
  }

  @Override
  public int longestText() {
    return 1_000_000;
  }

  @Override
  public Function<String, Object> load() {
    SentenceModel sentences = read("sentence", SentenceModel::new);
    TokenizerModel tokens = read("tokens", TokenizerModel::new);
    POSModel tags = read("pos", POSModel::new);
    LemmatizerModel lemmas = read("lemmas", LemmatizerModel::new);
    return text ->
        tag(
            text,
            new SentenceDetectorME(sentences),
            new TokenizerME(tokens),
            new POSTaggerME(tags),
            new LemmatizerME(lemmas));
  }

  private static List<String[]> tag(
      String text,
      SentenceDetectorME sentences,
      TokenizerME tokenizer,
      POSTaggerME tagger,
      LemmatizerME lemmatizer) {
    List<String[]> lemmas = new ArrayList<>();
    for (String sentence : sentences.sentDetect(text)) {
      String[] tokens = tokenizer.tokenize(sentence);
      lemmas.add(lemmatizer.lemmatize(tokens, tagger.tag(tokens)));
    }
    return lemmas;
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }

  private static <T> T read(String model, Reader<T> reader) {
    String file = MODELS.replace("%s", model);
    try (InputStream in =
        Objects.requireNonNull(PlainOpenNlp.class.getResourceAsStream(file), file)) {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
