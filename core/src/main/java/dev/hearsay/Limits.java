package dev.hearsay;

/**
 * How much the library takes on. Over a limit it says so, with a note of the result or with an
 * error that names the limit; it never stops in silence and no text makes it fail. Immutable.
 *
 * <table>
 * <caption>What happens over a limit</caption>
 * <tr><th>limit</th><th>unless set</th><th>over it</th></tr>
 * <tr><td>{@link #maxLength}</td><td>16,000,000 characters</td><td>the beginning is read; note
 *     {@code text-too-long}</td></tr>
 * <tr><td>{@link #maxSentence}</td><td>1,000 tokens</td><td>the sentence is read in pieces; note
 *     {@code sentence-too-long}</td></tr>
 * <tr><td>{@link #maxRules}</td><td>100,000 rules</td><td>{@link Extractor.Builder#build} refuses
 *     the rule set</td></tr>
 * <tr><td>{@link #maxDepth}</td><td>500 levels</td><td>an input whose JSON nests deeper is
 *     reported as a bad one, the next is read; markup is read as if it went no deeper</td></tr>
 * <tr><td>{@link #maxArchiveDepth}</td><td>3 archives</td><td>an archive in archives is reported,
 *     the rest is read</td></tr>
 * <tr><td>{@link #maxArchiveEntries}</td><td>1,000,000 entries</td><td>the entries up to there are
 *     read, that there are more is reported</td></tr>
 * <tr><td>{@link #maxArchiveRatio}</td><td>200 to 1</td><td>what expands to more is reported as a
 *     bad input, the next is read</td></tr>
 * <tr><td>a word</td><td>1,000 characters, fixed</td><td>it is read in pieces; note {@code
 *     word-too-long}</td></tr>
 * <tr><td>quotations in quotations</td><td>4, fixed</td><td>a deeper one is read as part of the
 *     one around it; note {@code quotations-too-deep}</td></tr>
 * <tr><td>a rule file</td><td>1,000,000 characters, fixed</td><td>{@link
 *     dev.hearsay.rule.RuleSyntaxException}, as below</td></tr>
 * <tr><td>its nesting</td><td>8 levels of YAML, 40 of parentheses, 100 of parts in parts,
 *     fixed</td><td></td></tr>
 * <tr><td>a pattern</td><td>10,000 characters, 1,000 steps with all repetitions written out,
 *     fixed</td><td></td></tr>
 * </table>
 *
 * @param maxLength the longest text that is read whole, in UTF-16 code units
 * @param maxSentence the longest sentence that is read as one, in tokens; what a sentence costs may
 *     grow with the square of its length, so that this bounds what a text costs
 * @param maxRules the most rules of an extractor
 * @param maxDepth the deepest nesting of structured input: objects of JSON, elements of HTML
 * @param maxArchiveDepth how many archives may stand in each other, the outermost counted
 * @param maxArchiveEntries the most entries that are read of an archive
 * @param maxArchiveRatio the most bytes that a byte of an archive may expand to; held against it
 *     from the first ten million bytes on
 */
public record Limits(
    int maxLength,
    int maxSentence,
    int maxRules,
    int maxDepth,
    int maxArchiveDepth,
    int maxArchiveEntries,
    int maxArchiveRatio) {
  private static final Limits DEFAULTS =
      new Limits(16_000_000, 1_000, 100_000, 500, 3, 1_000_000, 200);

  /** Checks that every limit allows something. */
  public Limits {
    positive("maxLength", maxLength);
    positive("maxSentence", maxSentence);
    positive("maxRules", maxRules);
    positive("maxDepth", maxDepth);
    positive("maxArchiveDepth", maxArchiveDepth);
    positive("maxArchiveEntries", maxArchiveEntries);
    positive("maxArchiveRatio", maxArchiveRatio);
  }

  private static void positive(String name, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException(name + " must be positive but is " + limit);
    }
  }

  /** The limits that hold unless others are given. */
  public static Limits defaults() {
    return DEFAULTS;
  }

  /** The same limits but for the longest text, in UTF-16 code units. */
  public Limits withMaxLength(int length) {
    return new Limits(
        length,
        maxSentence,
        maxRules,
        maxDepth,
        maxArchiveDepth,
        maxArchiveEntries,
        maxArchiveRatio);
  }

  /** The same limits but for the longest sentence, in tokens. */
  public Limits withMaxSentence(int tokens) {
    return new Limits(
        maxLength, tokens, maxRules, maxDepth, maxArchiveDepth, maxArchiveEntries, maxArchiveRatio);
  }

  /** The same limits but for the number of rules. */
  public Limits withMaxRules(int rules) {
    return new Limits(
        maxLength,
        maxSentence,
        rules,
        maxDepth,
        maxArchiveDepth,
        maxArchiveEntries,
        maxArchiveRatio);
  }

  /** The same limits but for the nesting of structured input. */
  public Limits withMaxDepth(int levels) {
    return new Limits(
        maxLength,
        maxSentence,
        maxRules,
        levels,
        maxArchiveDepth,
        maxArchiveEntries,
        maxArchiveRatio);
  }

  /** The same limits but for archives. */
  public Limits withArchives(int depth, int entries, int ratio) {
    return new Limits(maxLength, maxSentence, maxRules, maxDepth, depth, entries, ratio);
  }
}
