/** Reports in a real browser. */
@NullMarked
package dev.hearsay.browser;

import org.jspecify.annotations.NullMarked;
