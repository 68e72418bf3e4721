package dev.hearsay.rule;

/** What one step of a pattern accepts: an edge of the {@link Lattice}. */
sealed interface Atom permits TokenAtom, BorderAtom, SpanAtom {}
