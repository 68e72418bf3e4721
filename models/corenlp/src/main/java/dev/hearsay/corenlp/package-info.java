/**
 * Stanford CoreNLP as an engine, and as the teacher of a smaller model: it labels raw text that the
 * default engine's trainer reads. Under the GPL, as CoreNLP is.
 */
@NullMarked
package dev.hearsay.corenlp;

import org.jspecify.annotations.NullMarked;
