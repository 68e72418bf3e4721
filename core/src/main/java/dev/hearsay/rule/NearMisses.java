package dev.hearsay.rule;

import dev.hearsay.figure.Figure;
import dev.hearsay.rule.Explanation.NearMiss;
import dev.hearsay.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds how far patterns come that do not match a figure. For one document and thread. */
final class NearMisses {
  private final Lattice lattice;
  private final Walk left;
  private final Walk right;

  NearMisses(Lattice lattice) {
    this.lattice = lattice;
    this.left = new Walk(lattice);
    this.right = new Walk(lattice);
  }

  /** How far each pattern comes; nothing for those that match. */
  List<NearMiss> of(Program program, Figure figure) {
    Lattice.Edge edge = lattice.edge(figure);
    if (edge.first() >= edge.end()) {
      return List.of();
    }
    Sentence sentence = lattice.document().document().sentenceOf(edge.first());
    List<NearMiss> misses = new ArrayList<>();
    for (Variant variant : program.variants()) {
      if (variant.isException()) {
        addExcepted(variant, sentence, edge, misses);
      } else if (variant.figure().accepts(lattice, edge)) {
        add(variant, sentence, edge, misses);
      } else {
        misses.add(otherFigure(variant, figure));
      }
    }
    return misses;
  }

  private void addExcepted(
      Variant variant, Sentence sentence, Lattice.Edge edge, List<NearMiss> misses) {
    if (variant.figure().accepts(lattice, edge)
        && left.best(variant.left(), sentence, edge.first()) != null
        && right.best(variant.right(), sentence, edge.end()) != null) {
      misses.add(
          new NearMiss(
              variant.rule(),
              variant.source(),
              "",
              List.of("no match of this pattern, which stands under 'unless',"),
              "'" + words(sentence, edge) + "'",
              Integer.MAX_VALUE));
    }
  }

  private void add(Variant variant, Sentence sentence, Lattice.Edge edge, List<NearMiss> misses) {
    boolean rightFails = right.best(variant.right(), sentence, edge.end()) == null;
    boolean leftFails = left.best(variant.left(), sentence, edge.first()) == null;
    if (rightFails || leftFails) {
      misses.add(
          new NearMiss(
              variant.rule(),
              variant.source(),
              words(sentence, edge),
              rightFails ? right.expected(variant.right()) : left.expected(variant.left()),
              rightFails
                  ? word(sentence, edge.end() + right.furthest())
                  : word(sentence, edge.first() - left.furthest() - 1),
              left.progress() + right.progress()));
    }
  }

  private static NearMiss otherFigure(Variant variant, Figure figure) {
    return new NearMiss(
        variant.rule(),
        variant.source(),
        "",
        List.of("<figure" + variant.figure().source() + ">"),
        "'" + figure.text() + "' (" + figure.kind() + ", unit " + figure.unit() + ")",
        Integer.MIN_VALUE);
  }

  /** The words from the furthest that the left walk came to the furthest of the right. */
  private String words(Sentence sentence, Lattice.Edge edge) {
    int first = Math.max(edge.first() - left.furthest(), sentence.firstToken());
    int end = Math.min(edge.end() + right.furthest(), sentence.endToken());
    return lattice.document().document().excerpt(first, end).text();
  }

  private String word(Sentence sentence, int token) {
    if (token < sentence.firstToken()) {
      return "the start of the sentence";
    }
    return token >= sentence.endToken()
        ? "the end of the sentence"
        : "'" + lattice.document().word(token) + "' (" + lattice.tag(token) + ")";
  }
}
