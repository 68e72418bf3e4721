/** Any text gives a result, and the result holds together. */
@NullMarked
package dev.hearsay.robustness;

import org.jspecify.annotations.NullMarked;
