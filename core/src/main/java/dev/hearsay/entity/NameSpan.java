package dev.hearsay.entity;

import dev.hearsay.text.EntityType;

/** The tokens {@code [first, end)}, taken for a name. */
record NameSpan(int first, int end, EntityType type) {}
