/** Tests of what others test with. */
@NullMarked
package dev.hearsay.testing;

import org.jspecify.annotations.NullMarked;
