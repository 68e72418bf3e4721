package dev.hearsay.text;

/**
 * A name that an engine has seen: the tokens {@code [firstToken, endToken)} of the document.
 *
 * @param confidence the engine's own estimate, from 0 to 1; 1 where it has none
 */
public record Name(int firstToken, int endToken, EntityType type, double confidence) {}
