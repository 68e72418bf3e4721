/** Reads with the engine. */
@NullMarked
package dev.hearsay.ownengine;

import org.jspecify.annotations.NullMarked;
