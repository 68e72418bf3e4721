package dev.hearsay.rule;

import dev.hearsay.figure.Figure;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A figure to which a rule gives a type.
 *
 * @param rule the rule
 * @param type the type, such as {@code casualties.killed}; one of the rule's
 * @param figure the figure
 * @param evidence the stretch of text that the pattern covers
 * @param captures what the pattern captured
 * @param words the indexes, in rising order, of the tokens that the pattern names by their words
 * @param score the greater, the more the pattern says of the sentence; only to be compared
 */
public record Match(
    Rule rule,
    String type,
    Figure figure,
    Span evidence,
    Map<Role, Span> captures,
    List<Integer> words,
    int score) {
  /** Copies the collections. */
  public Match {
    captures = Map.copyOf(captures);
    words = List.copyOf(words);
  }

  /** What a pattern captured for a role. */
  public Optional<Span> capture(Role role) {
    return Optional.ofNullable(captures.get(role));
  }

  /** What a captured stretch of text is to the claim. */
  public enum Role {
    /** Whom or what the figure counts, where it stands apart from the figure. */
    WHO,
    /** Where it happened. */
    PLACE,
    /** When it happened. */
    TIME
  }
}
