/** The default engine, on Apache OpenNLP. */
@NullMarked
package dev.hearsay.opennlp;

import org.jspecify.annotations.NullMarked;
