/** Attributions: who says it (source), how (cue) and what (content). */
@NullMarked
package dev.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
