package dev.hearsay.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words of which one must stand on a side of a figure for a pattern to match there. */
record Requirement(Side side, List<TokenAtom.Word> words) {
  /** Where words stand, as seen from a figure. */
  enum Side {
    /** Before it. */
    LEFT,
    /** Among its own words. */
    WITHIN,
    /** After it. */
    RIGHT
  }

  /** All requirements of an expression: each must be met. */
  static List<Requirement> of(Expression expression, Side side) {
    List<Requirement> all = new ArrayList<>();
    collect(expression, side, all);
    return all;
  }

  private static void collect(Expression expression, Side side, List<Requirement> all) {
    if (expression instanceof Expression.One one) {
      if (one.atom() instanceof TokenAtom.Word word && word.named()) {
        all.add(new Requirement(side, List.of(word)));
      }
    } else if (expression instanceof Expression.Capture capture) {
      collect(capture.part(), side, all);
    } else if (expression instanceof Expression.Repeat repeat) {
      if (repeat.least() > 0) {
        collect(repeat.part(), side, all);
      }
    } else if (expression instanceof Expression.Sequence sequence) {
      for (Expression part : sequence.parts()) {
        collect(part, side, all);
      }
    } else if (expression instanceof Expression.Choice choice) {
      collectChoice(choice.branches(), side, all);
    }
  }

  /** A choice requires the words of all its branches together, if each requires some. */
  private static void collectChoice(List<Expression> branches, Side side, List<Requirement> all) {
    List<TokenAtom.Word> words = new ArrayList<>();
    for (Expression branch : branches) {
      List<Requirement> required = of(branch, side);
      if (required.isEmpty()) {
        return;
      }
      Requirement smallest = required.get(0);
      for (Requirement other : required) {
        smallest = other.size() < smallest.size() ? other : smallest;
      }
      words.addAll(smallest.words);
    }
    all.add(new Requirement(side, words));
  }

  private int size() {
    int size = 0;
    for (TokenAtom.Word word : words) {
      size += word.forms().size() + word.lemmas().size();
    }
    return size;
  }

  /** Counts the use of each of its words. */
  void countWords(Map<String, Integer> uses) {
    for (TokenAtom.Word word : words) {
      word.forms().forEach(form -> uses.merge(form, 1, Integer::sum));
      word.lemmas().forEach(lemma -> uses.merge(lemma, 1, Integer::sum));
    }
  }

  /** The uses of all of its words together. */
  long shared(Map<String, Integer> uses) {
    long shared = 0;
    for (TokenAtom.Word word : words) {
      for (String form : word.forms()) {
        shared += uses.getOrDefault(form, 0);
      }
      for (String lemma : word.lemmas()) {
        shared += uses.getOrDefault(lemma, 0);
      }
    }
    return shared;
  }
}
