/** An engine of your own. */
@NullMarked
package dev.hearsay.ownengine;

import org.jspecify.annotations.NullMarked;
