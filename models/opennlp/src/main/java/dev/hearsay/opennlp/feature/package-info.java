/** What the models see of words: their letters, their class, their neighbours, their fame. */
@NullMarked
package dev.hearsay.opennlp.feature;

import org.jspecify.annotations.NullMarked;
