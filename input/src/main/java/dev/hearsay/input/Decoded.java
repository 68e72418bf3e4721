package dev.hearsay.input;

import dev.hearsay.text.Note;
import java.util.List;

/**
 * Text made of bytes.
 *
 * @param binary whether the bytes are no text at all
 * @param notes the encoding, if it is not UTF-8, and what was lost
 */
record Decoded(String text, boolean binary, List<Note> notes) {}
