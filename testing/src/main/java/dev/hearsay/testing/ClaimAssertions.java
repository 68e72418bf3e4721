package dev.hearsay.testing;

import dev.hearsay.Article;
import dev.hearsay.Extraction;
import dev.hearsay.Extractor;
import dev.hearsay.Hearsay;

/**
 * Assertions on the claims of a text; needs AssertJ on the class path.
 *
 * <pre>{@code
 * import static dev.hearsay.testing.Amount.atLeast;
 * import static dev.hearsay.testing.ClaimAssertions.assertThat;
 *
 * assertThat("At least 40 soldiers were killed near Arvenholm, the Defense Ministry said.")
 *     .claims("casualties.killed", atLeast(40))
 *     .by("Defense Ministry")
 *     .in("Arvenholm");
 * }</pre>
 *
 * <p>What fails says which claims were found and in what each of them differs. For rules or an
 * engine of your own, assert on what your extractor found: {@code
 * assertThat(extractor.extract(article))}. In a class that imports AssertJ's own {@code
 * assertThat}, too, name this class for a text, {@code ClaimAssertions.assertThat(text)}: both take
 * a string.
 */
public final class ClaimAssertions {
  private ClaimAssertions() {}

  /** Reads a text with the engine on the class path and the rules that ship. */
  public static ExtractionAssert assertThat(String text) {
    return assertThat(Hearsay.read(text));
  }

  /** Reads an article with the engine on the class path and the rules that ship. */
  public static ExtractionAssert assertThat(Article article) {
    return assertThat(Default.EXTRACTOR.extract(article));
  }

  /** Asserts on what was found. */
  public static ExtractionAssert assertThat(Extraction found) {
    return new ExtractionAssert(found);
  }

  /** Made when first asked for. */
  private static final class Default {
    static final Extractor EXTRACTOR = Extractor.builder().build();
  }
}
