package dev.hearsay.rule;

import com.google.common.collect.Range;
import dev.hearsay.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a figure has to be.
 *
 * @param kinds its kind is one of these; empty: any
 * @param conditions all of these hold
 * @param size its value, or the least it may be where it has none, lies here
 * @param bare nothing within its phrase follows the number
 * @param source the restrictions as they were written
 */
record FigureAtom(
    Set<Figure.Kind> kinds,
    List<Condition> conditions,
    Range<BigDecimal> size,
    boolean bare,
    String source) {
  FigureAtom {
    kinds = Set.copyOf(kinds);
    conditions = List.copyOf(conditions);
  }

  /** A condition on the words of a figure. */
  record Condition(Field field, Scope.WordList words, boolean negated) {
    /** The length of the stretch at a token of the figure's phrase that meets it; 0 for none. */
    int length(Lattice lattice, Lattice.Edge edge, int token) {
      if (field == Field.WITH && words.words().named() && words.words().accepts(lattice, token)) {
        return 1;
      }
      int longest = 0;
      for (List<TokenAtom.Word> phrase : words.phrases()) {
        if (phrase.size() > longest && stands(phrase, lattice, edge, token)) {
          longest = phrase.size();
        }
      }
      return longest;
    }

    private static boolean stands(
        List<TokenAtom.Word> phrase, Lattice lattice, Lattice.Edge edge, int token) {
      if (token + phrase.size() > edge.end()) {
        return false;
      }
      for (int i = 0; i < phrase.size(); i++) {
        if (!phrase.get(i).accepts(lattice, token + i)) {
          return false;
        }
      }
      return true;
    }

    /** Whether the noun that is counted is among the words. */
    boolean isUnit(Figure figure) {
      String unit = figure.unit();
      return field == Field.UNIT && unit != null && words.words().names(unit);
    }
  }

  /** What a condition looks at. */
  enum Field {
    /** The noun that is counted. */
    UNIT,
    /** The words of the figure's phrase. */
    WITH
  }

  boolean accepts(Lattice lattice, Lattice.Edge edge) {
    return edge.span() instanceof Figure figure
        && (kinds.isEmpty() || kinds.contains(figure.kind()))
        && isSize(figure)
        && (!bare || figure.end() == figure.number().end())
        && allHold(figure, lattice, edge);
  }

  private boolean allHold(Figure figure, Lattice lattice, Lattice.Edge edge) {
    for (Condition condition : conditions) {
      if (!holds(condition, figure, lattice, edge)) {
        return false;
      }
    }
    return true;
  }

  private boolean isSize(Figure figure) {
    if (!size.hasLowerBound() && !size.hasUpperBound()) {
      return true;
    }
    BigDecimal value = figure.value() != null ? figure.value() : figure.low();
    return value != null && size.contains(value);
  }

  private static boolean holds(
      Condition condition, Figure figure, Lattice lattice, Lattice.Edge edge) {
    boolean found = condition.isUnit(figure);
    for (int token = edge.first(); !found && token < edge.end(); token++) {
      found = condition.length(lattice, edge, token) > 0;
    }
    return found != condition.negated();
  }

  /** Adds the tokens of the figure's phrase that conditions ask for. */
  void addNamed(Lattice lattice, Lattice.Edge edge, Figure figure, Set<Integer> tokens) {
    for (Condition condition : conditions) {
      if (!condition.negated()) {
        for (int token = edge.first(); token < edge.end(); token++) {
          boolean unit = condition.isUnit(figure) && lattice.lemma(token).equals(figure.unit());
          int length = unit ? 1 : condition.length(lattice, edge, token);
          for (int i = token; i < token + length; i++) {
            tokens.add(i);
          }
        }
      }
    }
  }

  /** The words of which one must stand in the figure's phrase. */
  List<Requirement> requirements() {
    List<Requirement> all = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition.field() == Field.WITH && !condition.negated()) {
        all.addAll(Requirement.of(condition.words().expression(), Requirement.Side.WITHIN));
      }
    }
    return all;
  }

  /** What it is worth: a condition names a word. */
  int score() {
    int score = Score.RESTRICTED;
    for (Condition condition : conditions) {
      score += condition.negated() ? 0 : Score.NAMED;
    }
    return score;
  }
}
