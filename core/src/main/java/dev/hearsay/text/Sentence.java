package dev.hearsay.text;

/**
 * A sentence, or a heading, list item or caption that stands for one.
 *
 * @param start offset of its first character
 * @param end offset after its last character, closing quotation marks included
 * @param firstToken index of its first token in {@link Document#tokens()}
 * @param endToken index after its last token
 * @param paragraph counts the paragraphs of the text from 0: sentences of one paragraph share it
 * @param section what the sentence belongs to; never {@link Section.Kind#BOILERPLATE}
 */
public record Sentence(
    int start, int end, int firstToken, int endToken, int paragraph, Section.Kind section)
    implements Spanned {}
