/**
 * Programs that learn what the engine ships from corpora. They are run by hand; nothing of the
 * engine calls them.
 */
@NullMarked
package dev.hearsay.opennlp.train;

import org.jspecify.annotations.NullMarked;
