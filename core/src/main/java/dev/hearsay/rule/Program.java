package dev.hearsay.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rules compiled for matching, with an index of the words that call for them. */
final class Program {
  private final List<Variant> variants = new ArrayList<>();
  private final BitSet always = new BitSet();
  private final Map<String, BitSet> byForm = new HashMap<>();
  private final Map<String, BitSet> byLemma = new HashMap<>();

  Program(List<Definition> definitions) {
    for (int order = 0; order < definitions.size(); order++) {
      Definition definition = definitions.get(order);
      for (Halves halves : definition.unless()) {
        variants.add(new Variant(definition.rule(), order, true, halves));
      }
      for (Halves halves : definition.patterns()) {
        variants.add(new Variant(definition.rule(), order, false, halves));
      }
    }
    index();
  }

  /** Enters each variant under the requirement whose words the fewest other variants share. */
  private void index() {
    List<List<Requirement>> requirements = new ArrayList<>();
    Map<String, Integer> formUses = new HashMap<>();
    Map<String, Integer> lemmaUses = new HashMap<>();
    for (Variant variant : variants) {
      List<Requirement> required = variant.requirements();
      requirements.add(required);
      for (Requirement requirement : required) {
        for (TokenAtom.Word word : requirement.words()) {
          word.forms().forEach(form -> formUses.merge(form, 1, Integer::sum));
          word.lemmas().forEach(lemma -> lemmaUses.merge(lemma, 1, Integer::sum));
        }
      }
    }
    for (int variant = 0; variant < variants.size(); variant++) {
      Requirement rarest = null;
      long fewest = Long.MAX_VALUE;
      for (Requirement requirement : requirements.get(variant)) {
        long uses = uses(requirement, formUses, lemmaUses);
        if (uses < fewest) {
          fewest = uses;
          rarest = requirement;
        }
      }
      enter(rarest, variant);
    }
  }

  private static long uses(
      Requirement requirement, Map<String, Integer> formUses, Map<String, Integer> lemmaUses) {
    long uses = 0;
    for (TokenAtom.Word word : requirement.words()) {
      for (String form : word.forms()) {
        uses += formUses.getOrDefault(form, 0);
      }
      for (String lemma : word.lemmas()) {
        uses += lemmaUses.getOrDefault(lemma, 0);
      }
    }
    return uses;
  }

  private void enter(@Nullable Requirement requirement, int variant) {
    if (requirement == null) {
      always.set(variant);
      return;
    }
    for (TokenAtom.Word word : requirement.words()) {
      word.forms().forEach(form -> enter(byForm, form, variant));
      word.lemmas().forEach(lemma -> enter(byLemma, lemma, variant));
    }
  }

  private static void enter(Map<String, BitSet> index, String word, int variant) {
    index.computeIfAbsent(word, unused -> new BitSet()).set(variant);
  }

  /** All variants, in the order of the rules. */
  List<Variant> variants() {
    return Collections.unmodifiableList(variants);
  }

  Variant variant(int index) {
    return variants.get(index);
  }

  /** The variants that may match in a sentence, as its words go. */
  BitSet called(Lattice lattice, int firstToken, int endToken) {
    BitSet called = (BitSet) always.clone();
    for (int token = firstToken; token < endToken; token++) {
      or(called, byForm.get(lattice.form(token)));
      or(called, byLemma.get(lattice.lemma(token)));
    }
    return called;
  }

  private static void or(BitSet all, @Nullable BitSet more) {
    if (more != null) {
      all.or(more);
    }
  }
}
