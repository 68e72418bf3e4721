/** What several readers need: JSON of any shape, dates, a text laid out of parts. */
@NullMarked
package dev.hearsay.input.data;

import org.jspecify.annotations.NullMarked;
