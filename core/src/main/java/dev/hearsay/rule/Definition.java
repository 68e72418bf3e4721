package dev.hearsay.rule;

import java.util.List;

/** A rule with its patterns read and cut, ready to be compiled. */
record Definition(Rule rule, List<Halves> patterns, List<Halves> unless) {
  Definition {
    patterns = List.copyOf(patterns);
    unless = List.copyOf(unless);
  }
}
