package dev.hearsay.rule;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a pattern as a position automaton: a state for each atom as it stands in the pattern,
 * and for each state those that may follow.
 *
 * <p>Source: V. M. Glushkov, "The abstract theory of automata", Russian Mathematical Surveys 16
 * (1961). It has no empty steps, so that the best walk to each state at each token is found by
 * looking at each state and token once; see {@link Walk}.
 */
final class Automaton {
  private final List<Atom> atoms = new ArrayList<>();
  private final List<Match.@Nullable Role> roles = new ArrayList<>();
  private final List<BitSet> follow = new ArrayList<>();
  private final boolean backwards;
  private final int[] first;
  private final int[][] next;
  private final BitSet last;
  private final boolean nullable;

  private Automaton(Expression pattern, boolean backwards) {
    this.backwards = backwards;
    Part whole = part(pattern, null);
    this.first = whole.first.stream().toArray();
    this.last = whole.last;
    this.nullable = whole.nullable;
    this.next = follow.stream().map(set -> set.stream().toArray()).toArray(int[][]::new);
  }

  /** The automaton that reads from left to right. */
  static Automaton forwards(Expression pattern) {
    return new Automaton(pattern, false);
  }

  /** The automaton that reads from right to left. */
  static Automaton backwards(Expression pattern) {
    return new Automaton(pattern, true);
  }

  int size() {
    return atoms.size();
  }

  Atom atom(int state) {
    return atoms.get(state);
  }

  Match.@Nullable Role role(int state) {
    return roles.get(state);
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
    return last.get(state);
  }

  boolean acceptsNothing() {
    return nullable;
  }

  /** Whether some sentence could lead to acceptance within the reach of a walk. */
  boolean canMatch() {
    boolean found = nullable;
    BitSet frontier = new BitSet();
    Arrays.stream(first).forEach(frontier::set);
    for (int distance = 1; distance <= Walk.REACH && !found && !frontier.isEmpty(); distance++) {
      BitSet beyond = new BitSet();
      for (int state = frontier.nextSetBit(0); state >= 0; state = frontier.nextSetBit(state + 1)) {
        if (atoms.get(state) instanceof BorderAtom border) {
          found |= accepting(state) && border == (backwards ? BorderAtom.START : BorderAtom.END);
        } else {
          found |= accepting(state);
          beyond.or(follow.get(state));
        }
      }
      frontier = beyond;
    }
    return found;
  }

  private record Part(boolean nullable, BitSet first, BitSet last) {
    static Part empty() {
      return new Part(true, new BitSet(), new BitSet());
    }
  }

  private Part part(Expression expression, Match.@Nullable Role role) {
    if (expression instanceof Expression.One one) {
      return one(one.atom(), role);
    }
    if (expression instanceof Expression.Capture capture) {
      return part(capture.part(), capture.role());
    }
    if (expression instanceof Expression.Choice choice) {
      return choice(choice, role);
    }
    if (expression instanceof Expression.Repeat repeat) {
      return repeat(repeat, role);
    }
    if (expression instanceof Expression.Sequence sequence) {
      Part whole = Part.empty();
      for (Expression part : backwards ? Lists.reverse(sequence.parts()) : sequence.parts()) {
        whole = then(whole, part(part, role));
      }
      return whole;
    }
    throw new IllegalStateException("the claimed figure stands between the two sides");
  }

  private Part one(Atom atom, Match.@Nullable Role role) {
    BitSet self = new BitSet();
    self.set(atoms.size());
    atoms.add(atom);
    roles.add(role);
    follow.add(new BitSet());
    return new Part(false, self, self);
  }

  private Part choice(Expression.Choice choice, Match.@Nullable Role role) {
    boolean anyNullable = false;
    BitSet anyFirst = new BitSet();
    BitSet anyLast = new BitSet();
    for (Expression branch : choice.branches()) {
      Part part = part(branch, role);
      anyNullable |= part.nullable;
      anyFirst.or(part.first);
      anyLast.or(part.last);
    }
    return new Part(anyNullable, anyFirst, anyLast);
  }

  private Part repeat(Expression.Repeat repeat, Match.@Nullable Role role) {
    Part whole = Part.empty();
    int copies = repeat.most() == Expression.Repeat.UNBOUNDED ? repeat.least() : repeat.most();
    for (int i = 0; i < copies; i++) {
      Part copy = part(repeat.part(), role);
      whole = then(whole, i < repeat.least() ? copy : optional(copy));
    }
    if (repeat.most() == Expression.Repeat.UNBOUNDED) {
      Part more = part(repeat.part(), role);
      link(more.last, more.first);
      whole = then(whole, optional(more));
    }
    return whole;
  }

  private static Part optional(Part part) {
    return new Part(true, part.first, part.last);
  }

  private Part then(Part before, Part after) {
    link(before.last, after.first);
    return new Part(
        before.nullable && after.nullable,
        before.nullable ? union(before.first, after.first) : before.first,
        after.nullable ? union(before.last, after.last) : after.last);
  }

  private void link(BitSet from, BitSet to) {
    from.stream().forEach(state -> follow.get(state).or(to));
  }

  private static BitSet union(BitSet a, BitSet b) {
    BitSet union = (BitSet) a.clone();
    union.or(b);
    return union;
  }
}
