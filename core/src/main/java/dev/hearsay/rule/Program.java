package dev.hearsay.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules compiled for matching, with an index of the words that call for them. */
final class Program {
  private final List<Variant> variants = new ArrayList<>();
  private final BitSet always = new BitSet();
  private final Map<String, BitSet> byForm = new HashMap<>();
  private final Map<String, BitSet> byLemma = new HashMap<>();
  private int states;

  /**
   * One way through a pattern.
   *
   * @param order the place of its rule among the rules of the set
   * @param exception whether it keeps the rule from matching
   * @param source the pattern as it was written
   */
  record Variant(
      Definition definition,
      int order,
      boolean exception,
      String source,
      Automaton left,
      FigureAtom figure,
      Automaton right) {}

  Program(List<Definition> definitions) {
    List<List<Requirement>> requirements = new ArrayList<>();
    for (int order = 0; order < definitions.size(); order++) {
      Definition definition = definitions.get(order);
      for (Halves halves : definition.unless()) {
        add(definition, order, true, halves, requirements);
      }
      for (Halves halves : definition.patterns()) {
        add(definition, order, false, halves, requirements);
      }
    }
    index(requirements);
  }

  private void add(
      Definition definition,
      int order,
      boolean exception,
      Halves halves,
      List<List<Requirement>> requirements) {
    Automaton left = Automaton.backwards(halves.left());
    Automaton right = Automaton.forwards(halves.right());
    variants.add(
        new Variant(definition, order, exception, halves.source(), left, halves.figure(), right));
    requirements.add(
        Stream.of(
                Requirement.of(halves.left()),
                Requirement.of(halves.right()),
                halves.figure().requirements())
            .flatMap(List::stream)
            .toList());
    states = Math.max(states, Math.max(left.size(), right.size()));
  }

  /** Enters each variant under the requirement whose words the fewest other variants share. */
  private void index(List<List<Requirement>> requirements) {
    Map<String, Integer> uses = new HashMap<>();
    requirements.stream()
        .flatMap(Collection::stream)
        .flatMap(Requirement::words)
        .forEach(word -> uses.merge(word, 1, Integer::sum));
    for (int variant = 0; variant < variants.size(); variant++) {
      int index = variant;
      requirements.get(variant).stream()
          .min(Comparator.comparingLong(r -> r.words().mapToLong(uses::get).sum()))
          .ifPresentOrElse(
              required -> {
                required.forms().forEach(form -> enter(byForm, form, index));
                required.lemmas().forEach(lemma -> enter(byLemma, lemma, index));
              },
              () -> always.set(index));
    }
  }

  private static void enter(Map<String, BitSet> index, String word, int variant) {
    index.computeIfAbsent(word, unused -> new BitSet()).set(variant);
  }

  /** The most states of an automaton. */
  int states() {
    return states;
  }

  /** All variants, in the order of the rules. */
  List<Variant> variants() {
    return Collections.unmodifiableList(variants);
  }

  Variant variant(int index) {
    return variants.get(index);
  }

  private static void or(BitSet all, @Nullable BitSet more) {
    if (more != null) {
      all.or(more);
    }
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
}
