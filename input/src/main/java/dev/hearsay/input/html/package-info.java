/**
 * Takes the article out of a web page.
 *
 * <p>{@link dev.hearsay.input.html.WebPage} is the front door. A page is cut into {@link
 * dev.hearsay.input.html.Block}s, the words of its class names and the shape of the blocks tell
 * furniture from story, and what is left is laid out as a text with its sections.
 */
@NullMarked
package dev.hearsay.input.html;

import org.jspecify.annotations.NullMarked;
