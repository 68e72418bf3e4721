package dev.hearsay.attribution;

import dev.hearsay.text.Spanned;

/**
 * A stretch between quotation marks inside one paragraph, not inside another such stretch.
 *
 * @param start offset after the opening mark
 * @param end offset of the closing mark, or of the paragraph's end where there is none
 * @param first index of its first token, the mark excluded
 * @param last index after its last token, the mark excluded
 * @param resumes whether it goes on with the quotation that the paragraph before left open
 */
record Quotation(int start, int end, int first, int last, boolean resumes) implements Spanned {
  int size() {
    return last - first;
  }
}
