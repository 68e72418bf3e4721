/** Takes articles out of files, streams, folders and archives, one at a time. */
@NullMarked
package dev.hearsay.input;

import org.jspecify.annotations.NullMarked;
