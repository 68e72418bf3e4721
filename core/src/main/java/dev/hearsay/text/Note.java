package dev.hearsay.text;

/**
 * Something odd that was seen and survived: an unclosed quotation mark, a text that was cut.
 *
 * @param code a stable name for programs, such as {@code unclosed-quotation}
 * @param message a sentence for people
 */
public record Note(String code, String message, int start, int end) implements Spanned {}
