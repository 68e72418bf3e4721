package dev.hearsay.benchmark;

import dev.hearsay.Article;
import dev.hearsay.Extractor;
import dev.hearsay.attribution.Attributions;
import dev.hearsay.claim.Claims;
import dev.hearsay.entity.Cast;
import dev.hearsay.entity.Entities;
import dev.hearsay.figure.Figure;
import dev.hearsay.figure.Figures;
import dev.hearsay.opennlp.OpenNlpEngine;
import dev.hearsay.rule.RuleSet;
import dev.hearsay.text.Document;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import dev.hearsay.time.Times;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The whole line and each step alone, over all texts of the corpus: seconds a pass. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class Steps {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 4);

  private final OpenNlpEngine engine = OpenNlpEngine.load();
  private final RuleSet rules = RuleSet.english();
  private final Extractor extractor = Extractor.builder().engine(engine).rules(rules).build();
  private List<String> texts = List.of();
  private List<Prepared> prepared = List.of();

  /** For JMH. */
  public Steps() {}

  /** A text with what each step gives the next. */
  private record Prepared(
      Document document,
      TaggedDocument tagged,
      List<TimeExpression> times,
      List<Figure> figures,
      Cast cast,
      Attributions said) {}

  /** Runs each step once, so that the next has its input. */
  @Setup
  public void prepare() throws IOException {
    texts = Corpus.read();
    prepared = new ArrayList<>();
    for (String text : texts) {
      Document document = Segmenter.segment(text, null).document();
      TaggedDocument tagged = new TaggedDocument(document, engine.tag(document));
      List<TimeExpression> times = Times.find(tagged, PUBLISHED);
      Cast cast = Entities.resolve(tagged);
      prepared.add(
          new Prepared(
              document,
              tagged,
              times,
              Figures.find(tagged, times),
              cast,
              Attributions.find(tagged, cast, times)));
    }
  }

  /** The whole line. */
  @Benchmark
  public void whole(Blackhole out) {
    for (String text : texts) {
      out.consume(extractor.extract(Article.of(text).publishedOn(PUBLISHED)));
    }
  }

  /** Sections, sentences, tokens. */
  @Benchmark
  public void segment(Blackhole out) {
    texts.forEach(text -> out.consume(Segmenter.segment(text, null)));
  }

  /** Part of speech, lemma, names. */
  @Benchmark
  public void tag(Blackhole out) {
    prepared.forEach(text -> out.consume(engine.tag(text.document())));
  }

  /** Time expressions and figures. */
  @Benchmark
  public void timesAndFigures(Blackhole out) {
    for (Prepared text : prepared) {
      List<TimeExpression> times = Times.find(text.tagged(), PUBLISHED);
      out.consume(Figures.find(text.tagged(), times));
    }
  }

  /** Mentions and entities. */
  @Benchmark
  public void entities(Blackhole out) {
    prepared.forEach(text -> out.consume(Entities.resolve(text.tagged())));
  }

  /** Attributions. */
  @Benchmark
  public void attributions(Blackhole out) {
    prepared.forEach(
        text -> out.consume(Attributions.find(text.tagged(), text.cast(), text.times())));
  }

  /** Claims. */
  @Benchmark
  public void claims(Blackhole out) {
    for (Prepared text : prepared) {
      out.consume(
          Claims.find(
              text.tagged(),
              text.figures(),
              text.times(),
              text.cast(),
              text.said().attributions(),
              rules,
              null,
              null));
    }
  }
}
