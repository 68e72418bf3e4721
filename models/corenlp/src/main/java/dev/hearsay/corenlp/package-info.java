/** Labels raw text with Stanford CoreNLP, so that a smaller model can learn from it. */
@NullMarked
package dev.hearsay.corenlp;

import org.jspecify.annotations.NullMarked;
