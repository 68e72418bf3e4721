package dev.hearsay.claim;

import dev.hearsay.rule.Rule;

/**
 * A figure of which it is known what it counts, but not yet who says so, where and when.
 *
 * @param figure the figure's index in the {@link Story}
 * @param rule the rule that gave the type
 * @param yielding whether the type holds only as long as no other is found
 * @param firstToken the first token of the words that gave the type, the figure among them
 * @param endToken the token after the last of these words
 */
record TypedFigure(
    int figure, ClaimType type, Rule rule, boolean yielding, int firstToken, int endToken) {
  /** The same type for another figure that shares the words, as in "two men and a boy died". */
  TypedFigure sharedWith(int other, Story story) {
    return new TypedFigure(
        other,
        type,
        rule,
        yielding,
        Math.min(firstToken, story.first(other)),
        Math.max(endToken, story.end(other)));
  }

  /** Whether the type belongs to a group, such as {@code casualties}. */
  boolean isOf(String group) {
    return type.name().startsWith(group + ".");
  }
}
