/** Small programs that each show one idea. */
@NullMarked
package dev.hearsay.programs;

import org.jspecify.annotations.NullMarked;
