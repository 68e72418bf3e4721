/** Every output format, opened by a reader of that format that others wrote. */
@NullMarked
package dev.hearsay.formats;

import org.jspecify.annotations.NullMarked;
