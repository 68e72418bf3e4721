package dev.hearsay.rule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which variants a word calls for. */
final class WordIndex {
  private final Map<String, BitSet> byForm = new HashMap<>();
  private final Map<String, BitSet> byLemma = new HashMap<>();

  /** Lets each of some words call for a variant. */
  void add(Iterable<TokenAtom.Word> words, int variant) {
    for (TokenAtom.Word word : words) {
      for (String form : word.forms()) {
        byForm.computeIfAbsent(form, unused -> new BitSet()).set(variant);
      }
      for (String lemma : word.lemmas()) {
        byLemma.computeIfAbsent(lemma, unused -> new BitSet()).set(variant);
      }
    }
  }

  /** Adds the variants that the tokens from one up to another call for. */
  void call(Lattice lattice, int firstToken, int endToken, BitSet called) {
    for (int token = firstToken; token < endToken; token++) {
      or(called, byForm.get(lattice.form(token)));
      or(called, byLemma.get(lattice.lemma(token)));
    }
  }

  private static void or(BitSet all, @Nullable BitSet more) {
    if (more != null) {
      all.or(more);
    }
  }
}
