/**
 * Puts the claims of many articles side by side: which of them tell of the same event, and who
 * contradicts whom. {@link dev.hearsay.compare.Comparison} is the door.
 */
@NullMarked
package dev.hearsay.compare;

import org.jspecify.annotations.NullMarked;
