/** What CoreNLP can do, as subjects of the benchmark. */
@NullMarked
package dev.hearsay.corenlp.benchmark;

import org.jspecify.annotations.NullMarked;
