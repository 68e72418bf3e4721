package dev.hearsay.rule;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * One side of a pattern as a position automaton: a state for each atom as it stands in the pattern,
 * and for each state those that may follow. It has no empty steps, so that the best walk to each
 * state at each token is found by looking at each state and token once; see {@link Walk}.
 */
final class Automaton {
  private final Atom[] atoms;
  private final Match.@Nullable Role[] roles;
  private final int[] first;
  private final int[][] next;
  private final BitSet accepting;
  private final boolean acceptsNothing;
  private final boolean backwards;

  Automaton(
      Atom[] atoms,
      Match.@Nullable Role[] roles,
      int[] first,
      int[][] next,
      BitSet accepting,
      boolean acceptsNothing,
      boolean backwards) {
    this.atoms = atoms;
    this.roles = roles;
    this.first = first;
    this.next = next;
    this.accepting = accepting;
    this.acceptsNothing = acceptsNothing;
    this.backwards = backwards;
  }

  /** The automaton that reads from left to right. */
  static Automaton forwards(Expression pattern) {
    return new Glushkov(false).automaton(pattern);
  }

  /** The automaton that reads from right to left. */
  static Automaton backwards(Expression pattern) {
    return new Glushkov(true).automaton(pattern);
  }

  int size() {
    return atoms.length;
  }

  Atom atom(int state) {
    return atoms[state];
  }

  /** What the state's token is to the claim, or null. */
  Match.@Nullable Role role(int state) {
    return roles[state];
  }

  boolean isBackwards() {
    return backwards;
  }

  /** The states that may come first. */
  int[] first() {
    return first;
  }

  /** The states that may follow a state. */
  int[] next(int state) {
    return next[state];
  }

  boolean accepting(int state) {
    return accepting.get(state);
  }

  /** Whether a walk of no steps is accepted. */
  boolean acceptsNothing() {
    return acceptsNothing;
  }

  /** Whether some sentence could lead to acceptance within the reach of a walk. */
  boolean canMatch() {
    boolean found = acceptsNothing;
    BitSet frontier = Glushkov.set(first);
    for (int distance = 1; distance <= Walk.REACH && !found && !frontier.isEmpty(); distance++) {
      BitSet beyond = new BitSet();
      for (int state = frontier.nextSetBit(0); state >= 0; state = frontier.nextSetBit(state + 1)) {
        if (atoms[state] instanceof BorderAtom border) {
          found |= accepting(state) && border == (backwards ? BorderAtom.START : BorderAtom.END);
        } else {
          found |= accepting(state);
          beyond.or(Glushkov.set(next[state]));
        }
      }
      frontier = beyond;
    }
    return found;
  }
}
