/** Runs the programs. */
@NullMarked
package dev.hearsay.programs;

import org.jspecify.annotations.NullMarked;
