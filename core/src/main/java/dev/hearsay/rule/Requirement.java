package dev.hearsay.rule;

import java.util.ArrayList;
import java.util.List;

/** Words of which one must stand in a sentence for a pattern to match there. */
record Requirement(List<TokenAtom.Word> words) {

  /** All requirements of an expression: each must be met. */
  static List<Requirement> of(Expression expression) {
    List<Requirement> all = new ArrayList<>();
    collect(expression, all);
    return all;
  }

  private static void collect(Expression expression, List<Requirement> all) {
    if (expression instanceof Expression.One one) {
      if (one.atom() instanceof TokenAtom.Word word && word.named()) {
        all.add(new Requirement(List.of(word)));
      }
    } else if (expression instanceof Expression.Capture capture) {
      collect(capture.part(), all);
    } else if (expression instanceof Expression.Repeat repeat) {
      if (repeat.least() > 0) {
        collect(repeat.part(), all);
      }
    } else if (expression instanceof Expression.Sequence sequence) {
      for (Expression part : sequence.parts()) {
        collect(part, all);
      }
    } else if (expression instanceof Expression.Choice choice) {
      collectChoice(choice.branches(), all);
    }
  }

  /** A choice requires the words of all its branches together, if each requires some. */
  private static void collectChoice(List<Expression> branches, List<Requirement> all) {
    List<TokenAtom.Word> words = new ArrayList<>();
    for (Expression branch : branches) {
      List<Requirement> required = of(branch);
      if (required.isEmpty()) {
        return;
      }
      Requirement smallest = required.get(0);
      for (Requirement other : required) {
        smallest = other.size() < smallest.size() ? other : smallest;
      }
      words.addAll(smallest.words);
    }
    all.add(new Requirement(words));
  }

  private int size() {
    int size = 0;
    for (TokenAtom.Word word : words) {
      size += word.forms().size() + word.lemmas().size();
    }
    return size;
  }
}
