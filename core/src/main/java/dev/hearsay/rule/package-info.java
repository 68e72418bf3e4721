/** The pattern language in which claim types are described, and its matching. */
@NullMarked
package dev.hearsay.rule;

import org.jspecify.annotations.NullMarked;
