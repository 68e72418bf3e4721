/** Mentions of people, places and organizations, and the entities they stand for. */
@NullMarked
package dev.hearsay.entity;

import org.jspecify.annotations.NullMarked;
