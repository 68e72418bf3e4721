package dev.hearsay.input.html;

import dev.hearsay.text.Section;

/** A paragraph of the article, and what it is. */
record Part(Section.Kind kind, String text) {}
