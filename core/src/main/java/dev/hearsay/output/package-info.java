/** Writers of an extraction. */
@NullMarked
package dev.hearsay.output;

import org.jspecify.annotations.NullMarked;
