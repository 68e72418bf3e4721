/** The command line. */
@NullMarked
package dev.hearsay.cli;

import org.jspecify.annotations.NullMarked;
