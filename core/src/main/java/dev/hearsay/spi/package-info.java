/** All that an engine author needs. */
@NullMarked
package dev.hearsay.spi;

import org.jspecify.annotations.NullMarked;
