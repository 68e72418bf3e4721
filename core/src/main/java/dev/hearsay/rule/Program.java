package dev.hearsay.rule;

import dev.hearsay.rule.Requirement.Side;
import dev.hearsay.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rules compiled for matching, with an index of the words that call for them. A variant is entered
 * under one of the requirements that all of its matches meet, and stays asleep at figures beside
 * which none of these words stands.
 */
final class Program {
  private final List<Variant> variants = new ArrayList<>();
  private final BitSet always = new BitSet();
  private final WordIndex left = new WordIndex();
  private final WordIndex within = new WordIndex();
  private final WordIndex right = new WordIndex();

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
    Map<String, Integer> uses = new HashMap<>();
    for (Variant variant : variants) {
      List<Requirement> required = variant.requirements();
      requirements.add(required);
      required.forEach(requirement -> requirement.countWords(uses));
    }
    for (int variant = 0; variant < variants.size(); variant++) {
      Requirement rarest = null;
      long fewest = Long.MAX_VALUE;
      for (Requirement requirement : requirements.get(variant)) {
        long shared = requirement.shared(uses);
        if (shared < fewest) {
          fewest = shared;
          rarest = requirement;
        }
      }
      if (rarest == null) {
        always.set(variant);
      } else {
        calls(rarest.side()).add(rarest.words(), variant);
      }
    }
  }

  private WordIndex calls(Side side) {
    return switch (side) {
      case LEFT -> left;
      case WITHIN -> within;
      case RIGHT -> right;
    };
  }

  /** All variants, in the order of the rules. */
  List<Variant> variants() {
    return Collections.unmodifiableList(variants);
  }

  Variant variant(int index) {
    return variants.get(index);
  }

  /** The variants that may match a figure, as the words within reach go. */
  BitSet called(Lattice lattice, Sentence sentence, Lattice.Edge figure) {
    BitSet called = (BitSet) always.clone();
    int first = Math.max(sentence.firstToken(), figure.first() - Walk.REACH);
    int end = Math.min(sentence.endToken(), figure.end() + Walk.REACH);
    left.call(lattice, first, figure.first(), called);
    within.call(lattice, figure.first(), figure.end(), called);
    right.call(lattice, figure.end(), end, called);
    return called;
  }
}
