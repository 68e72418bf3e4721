package dev.hearsay.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way through a pattern of a rule. Its automata are built when a sentence first calls for them;
 * to build them twice does no harm.
 */
final class Variant {
  private final Rule rule;
  private final int order;
  private final boolean exception;
  private final Halves halves;
  private volatile @Nullable Automaton left;
  private volatile @Nullable Automaton right;

  /**
   * A way through a pattern.
   *
   * @param order the place of its rule among the rules of the set
   * @param exception whether it keeps the rule from matching
   */
  Variant(Rule rule, int order, boolean exception, Halves halves) {
    this.rule = rule;
    this.order = order;
    this.exception = exception;
    this.halves = halves;
  }

  Rule rule() {
    return rule;
  }

  int order() {
    return order;
  }

  boolean isException() {
    return exception;
  }

  /** The pattern as it was written. */
  String source() {
    return halves.source();
  }

  FigureAtom figure() {
    return halves.figure();
  }

  /** What stands before the figure. */
  Automaton left() {
    Automaton built = left;
    if (built == null) {
      built = Automaton.backwards(halves.left());
      left = built;
    }
    return built;
  }

  /** What stands after the figure. */
  Automaton right() {
    Automaton built = right;
    if (built == null) {
      built = Automaton.forwards(halves.right());
      right = built;
    }
    return built;
  }

  /** Whether the left side is likelier to fail, or to fail sooner, than the right. */
  boolean leftFirst() {
    Automaton before = left();
    Automaton after = right();
    return before.acceptsNothing() == after.acceptsNothing()
        ? before.size() < after.size()
        : after.acceptsNothing();
  }

  List<Requirement> requirements() {
    List<Requirement> all = new ArrayList<>();
    all.addAll(Requirement.of(halves.left(), Requirement.Side.LEFT));
    all.addAll(Requirement.of(halves.right(), Requirement.Side.RIGHT));
    all.addAll(halves.figure().requirements());
    return all;
  }
}
