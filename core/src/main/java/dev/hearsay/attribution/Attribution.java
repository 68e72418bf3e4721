package dev.hearsay.attribution;

import dev.hearsay.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says what.
 *
 * @param id its name in the output, such as {@code a1}
 * @param source who says it; null for a cue without a source ("reportedly")
 * @param content the places of what is said, in the order of the text, without the quotation marks
 *     around it
 * @param saidOn the day on which it was said, as {@link dev.hearsay.time.TimeExpression#value()};
 *     null where the text names none
 * @param medium whom or what it was said to or in: "The War Zone"; null where the text names none
 * @param within the attribution that this one is part of, or null
 */
public record Attribution(
    String id,
    @Nullable Source source,
    Cue cue,
    List<Span> content,
    Quotation quotation,
    @Nullable String saidOn,
    @Nullable String medium,
    @Nullable Attribution within) {
  /** Copies the list. */
  public Attribution {
    content = List.copyOf(content);
  }

  /** How the words of the source are given. */
  public enum Quotation {
    /** Word for word, in quotation marks. */
    DIRECT,
    /** In the words of the author. */
    INDIRECT,
    /** In the words of the author with some of the source's. */
    MIXED
  }
}
