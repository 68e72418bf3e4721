/** Reading of the data files that ship with the library. */
@NullMarked
package dev.hearsay.lexicon;

import org.jspecify.annotations.NullMarked;
