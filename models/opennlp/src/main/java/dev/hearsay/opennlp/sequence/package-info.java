/**
 * Labels the tokens of a sentence by a linear-chain conditional random field (Lafferty, McCallum
 * and Pereira 2001) over hashed features: compact to ship, quick to read, quick to ask.
 */
@NullMarked
package dev.hearsay.opennlp.sequence;

import org.jspecify.annotations.NullMarked;
