package dev.hearsay.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.opennlp.OpenNlpEngine;
import dev.hearsay.output.Json;
import java.time.LocalDate;

/** Reads a text and asserts all that must hold of the result. */
final class Reading {
  /** The line as it ships. */
  static final Extractor SHIPPED = Extractor.builder().engine(OpenNlpEngine.load()).build();

  /** The line after an engine that says anything. */
  static final Extractor CHANCE = Extractor.builder().engine(new ChanceEngine(0.3)).build();

  private Reading() {}

  static void check(Extractor extractor, String text) {
    Article article = Article.of(text).publishedOn(LocalDate.of(2025, 3, 12));
    Extraction found = extractor.extract(article);
    assertThat(Invariants.broken(text, found)).as(text).isEmpty();
    assertThat(Json.compact().render(extractor.extract(article)))
        .as(text)
        .isEqualTo(Json.compact().render(found));
  }
}
