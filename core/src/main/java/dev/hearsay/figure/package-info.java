/** Figures: how many and how much, with their bounds, kinds and units. */
@NullMarked
package dev.hearsay.figure;

import org.jspecify.annotations.NullMarked;
