/** Time expressions, resolved against the publication date. */
@NullMarked
package dev.hearsay.time;

import org.jspecify.annotations.NullMarked;
