/**
 * The front door: {@link dev.hearsay.Hearsay} and {@link dev.hearsay.Extractor} read an {@link
 * dev.hearsay.Article} and give an {@link dev.hearsay.Extraction}.
 */
@NullMarked
package dev.hearsay;

import org.jspecify.annotations.NullMarked;
