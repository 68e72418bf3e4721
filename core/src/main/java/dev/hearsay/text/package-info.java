/**
 * The text and its places: sections, sentences, tokens, and what an engine says of them. Every
 * offset counts UTF-16 code units of the original text.
 */
@NullMarked
package dev.hearsay.text;

import org.jspecify.annotations.NullMarked;
