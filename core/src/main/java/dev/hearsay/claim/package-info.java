/** Claims: typed figures with their source, place and time. */
@NullMarked
package dev.hearsay.claim;

import org.jspecify.annotations.NullMarked;
