package dev.hearsay;

/**
 * Reads news with the built-in rules and the engine on the class path.
 *
 * <pre>{@code
 * for (Claim claim : Hearsay.read(text).claims()) {
 *   out.println(claim.source().name() + " " + claim.type() + " " + claim.figure().value());
 * }
 * }</pre>
 */
public final class Hearsay {
  private Hearsay() {}

  /** Reads a text. The engine is loaded by the first call. Safe for any thread. */
  public static Extraction read(String text) {
    return Default.EXTRACTOR.extract(Article.of(text));
  }

  /** Made when first asked for. */
  private static final class Default {
    static final Extractor EXTRACTOR = Extractor.builder().build();
  }
}
