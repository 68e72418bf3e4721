package dev.hearsay.text;

/**
 * A word, number or mark, cut as Universal Dependencies cuts English: {@code did|n't}, {@code
 * Kursk|'s}, {@code U.S.}, {@code $|300}.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param text the characters as they stand in the text
 * @param lower the same in lower case, with typographic apostrophes made straight: what lexicons
 *     are asked for
 */
public record Token(int start, int end, String text, String lower) implements Spanned {}
