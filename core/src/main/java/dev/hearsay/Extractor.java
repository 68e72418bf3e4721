package dev.hearsay;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import dev.hearsay.attribution.Attributions;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Claims;
import dev.hearsay.entity.Cast;
import dev.hearsay.entity.Entities;
import dev.hearsay.figure.Figure;
import dev.hearsay.figure.Figures;
import dev.hearsay.rule.RuleSet;
import dev.hearsay.spi.Engine;
import dev.hearsay.text.Interruption;
import dev.hearsay.text.Language;
import dev.hearsay.text.Note;
import dev.hearsay.text.Page;
import dev.hearsay.text.Segmenter;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import dev.hearsay.time.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Extracts claims from articles. Built once, immutable, shared by threads.
 *
 * <pre>{@code
 * Extractor extractor =
 *     Extractor.builder()
 *         .rules(RuleSet.english().and(RuleSet.read(Path.of("house-rules.yaml"))))
 *         .build();
 *
 * Extraction found = extractor.extract(Article.of(text).publishedOn(LocalDate.of(2025, 2, 4)));
 * }</pre>
 */
public final class Extractor {
  private final Engine engine;
  private final RuleSet rules;
  private final Limits limits;

  private Extractor(Engine engine, RuleSet rules, Limits limits) {
    this.engine = engine;
    this.rules = rules;
    this.limits = limits;
  }

  /** A builder with the defaults: the engine on the class path, the English rules. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads an article. Never fails on a text, however odd: oddities are notes of the result.
   *
   * @throws java.util.concurrent.CancellationException if this thread is interrupted: the call ends
   *     within about a second, without a result and without clearing the interruption
   */
  public Extraction extract(Article article) {
    Origin origin = article.origin();
    ImmutableList.Builder<Note> notes = ImmutableList.builder();
    notes.addAll(origin == null ? List.of() : origin.notes());
    String text = limited(article.text(), notes);
    Interruption.check();
    Page page =
        Segmenter.segment(
            text,
            article.title(),
            origin == null ? List.of() : origin.sections(),
            limits.maxSentence());
    Language language = Language.of(text);
    LocalDate published = article.published() != null ? article.published() : page.published();

    TaggedDocument document = new TaggedDocument(page.document(), engine.tag(page.document()));
    Interruption.check();
    List<TimeExpression> times = Times.find(document, published);
    List<Figure> figures = Figures.find(document, times);
    Interruption.check();
    Cast cast = Entities.resolve(document);
    Interruption.check();
    Attributions said = Attributions.find(document, cast, times);
    List<Claim> claims =
        Claims.find(
            document,
            figures,
            times,
            cast,
            said.attributions(),
            rules,
            article.publisher(),
            published);

    return new Extraction(
        new Metadata(
            article.id(),
            article.title() != null ? article.title() : page.headline(),
            article.publisher(),
            article.authors().isEmpty() ? page.authors() : article.authors(),
            published,
            language.code(),
            article.uri(),
            origin != null && origin.isExtracted()),
        document,
        cast.mentions(),
        cast.entities(),
        times,
        figures,
        said.attributions(),
        claims,
        notes.addAll(language.notes()).addAll(page.notes()).addAll(said.notes()).build());
  }

  private String limited(String text, ImmutableList.Builder<Note> notes) {
    if (text.length() <= limits.maxLength()) {
      return text;
    }
    int cut = limits.maxLength();
    if (Character.isHighSurrogate(text.charAt(cut - 1))) {
      cut--;
    }
    notes.add(
        new Note("text-too-long", "only the first " + cut + " characters were read", cut, cut));
    return text.substring(0, cut);
  }

  /** Collects what an extractor is made of. */
  public static final class Builder {
    private @Nullable Engine engine;
    private @Nullable RuleSet rules;
    private @Nullable Limits limits;

    private Builder() {}

    /** The engine that tags words and names. */
    public Builder engine(Engine engine) {
      checkState(this.engine == null, "engine was already set to %s", this.engine);
      this.engine = engine;
      return this;
    }

    /** The rules that find claims. */
    public Builder rules(RuleSet rules) {
      checkState(this.rules == null, "rules were already set");
      this.rules = rules;
      return this;
    }

    /** How much to take on. */
    public Builder limits(Limits limits) {
      checkState(this.limits == null, "limits were already set to %s", this.limits);
      this.limits = limits;
      return this;
    }

    /**
     * Builds the extractor.
     *
     * @throws IllegalStateException if no engine was given and not exactly one is on the class
     *     path, or if there are more rules than the limits allow
     */
    public Extractor build() {
      Limits bounds = limits != null ? limits : Limits.defaults();
      RuleSet known = rules != null ? rules : RuleSet.english();
      checkState(
          known.size() <= bounds.maxRules(),
          "%s rules are more than the limit of %s; leave some out, or raise it with"
              + " Limits.withMaxRules(…)",
          known.size(),
          bounds.maxRules());
      return new Extractor(engine != null ? engine : onlyEngine(), known, bounds);
    }

    private static Engine onlyEngine() {
      List<Engine> engines = ImmutableList.copyOf(ServiceLoader.load(Engine.class));
      checkState(
          !engines.isEmpty(),
          "no engine on the class path; add dev.hearsay:hearsay-opennlp beside"
              + " dev.hearsay:hearsay-core, or hand one to Extractor.builder().engine(…)");
      checkState(
          engines.size() == 1,
          "several engines on the class path: %s; choose one with Extractor.builder().engine(…)",
          engines.stream().map(Engine::name).toList());
      return engines.get(0);
    }
  }
}
