package dev.hearsay.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of which one must stand in a sentence for a pattern to match there.
 *
 * @param forms words in lower case
 */
record Requirement(Set<String> forms, Set<String> lemmas) {
  Requirement {
    forms = Set.copyOf(forms);
    lemmas = Set.copyOf(lemmas);
  }

  /** All requirements of an expression: each must be met. */
  static List<Requirement> of(Expression expression) {
    if (expression instanceof Expression.One one) {
      return one.atom() instanceof TokenAtom.Word word && word.named()
          ? List.of(new Requirement(word.forms(), word.lemmas()))
          : List.of();
    }
    if (expression instanceof Expression.Capture capture) {
      return of(capture.part());
    }
    if (expression instanceof Expression.Repeat repeat) {
      return repeat.least() > 0 ? of(repeat.part()) : List.of();
    }
    List<Requirement> all = new ArrayList<>();
    if (expression instanceof Expression.Sequence sequence) {
      sequence.parts().forEach(part -> all.addAll(of(part)));
    } else if (expression instanceof Expression.Choice choice) {
      all.addAll(ofOneOf(choice.branches()));
    }
    return all;
  }

  /** A choice requires the words of all its branches together, if each requires some. */
  private static List<Requirement> ofOneOf(List<Expression> branches) {
    Set<String> forms = new LinkedHashSet<>();
    Set<String> lemmas = new LinkedHashSet<>();
    for (Expression branch : branches) {
      List<Requirement> required = of(branch);
      if (required.isEmpty()) {
        return List.of();
      }
      Requirement smallest = required.get(0);
      for (Requirement other : required) {
        smallest = other.size() < smallest.size() ? other : smallest;
      }
      forms.addAll(smallest.forms);
      lemmas.addAll(smallest.lemmas);
    }
    return List.of(new Requirement(forms, lemmas));
  }

  /** Its words, each with a sign that tells forms from lemmas. */
  Stream<String> words() {
    return Stream.concat(forms.stream(), lemmas.stream().map(lemma -> "~" + lemma));
  }

  private int size() {
    return forms.size() + lemmas.size();
  }
}
