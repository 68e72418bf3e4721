package dev.hearsay.claim;

import dev.hearsay.attribution.Attribution;
import dev.hearsay.entity.Cast;
import dev.hearsay.figure.Figure;
import dev.hearsay.rule.RuleSet;
import dev.hearsay.text.TaggedDocument;
import dev.hearsay.time.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds claims. */
public final class Claims {
  private Claims() {}

  /**
   * The claims of a document, in the order of their figures.
   *
   * @param publisher who asserts what nobody else does; null where unknown
   */
  public static List<Claim> find(
      TaggedDocument document,
      List<Figure> figures,
      List<TimeExpression> times,
      Cast cast,
      List<Attribution> attributions,
      RuleSet rules,
      @Nullable String publisher) {
    return List.of();
  }
}
