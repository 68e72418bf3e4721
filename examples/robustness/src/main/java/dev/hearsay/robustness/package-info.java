/** What holds whatever the text, and programs that try to break it. */
@NullMarked
package dev.hearsay.robustness;

import org.jspecify.annotations.NullMarked;
