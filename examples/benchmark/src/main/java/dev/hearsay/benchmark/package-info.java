/** How fast the line and each of its steps is. */
@NullMarked
package dev.hearsay.benchmark;

import org.jspecify.annotations.NullMarked;
