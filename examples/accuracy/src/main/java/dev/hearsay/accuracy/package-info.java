/** Scores what Hearsay finds against gold files. */
@NullMarked
package dev.hearsay.accuracy;

import org.jspecify.annotations.NullMarked;
