/** Reads what machines write: JSON of any shape, dates. */
@NullMarked
package dev.hearsay.input.data;

import org.jspecify.annotations.NullMarked;
