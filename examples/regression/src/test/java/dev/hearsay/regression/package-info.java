/** Sample articles with what is to be found in them. */
@NullMarked
package dev.hearsay.regression;

import org.jspecify.annotations.NullMarked;
