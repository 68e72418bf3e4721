package dev.hearsay.rule;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the position automaton of an expression.
 *
 * <p>Source: V. M. Glushkov, "The abstract theory of automata", Russian Mathematical Surveys 16
 * (1961).
 */
final class Glushkov {
  private final boolean backwards;
  private final List<Atom> atoms = new ArrayList<>();
  private final List<Match.@Nullable Role> roles = new ArrayList<>();
  private final List<BitSet> follow = new ArrayList<>();

  Glushkov(boolean backwards) {
    this.backwards = backwards;
  }

  Automaton automaton(Expression pattern) {
    Part whole = part(pattern, null);
    int[][] next = new int[follow.size()][];
    for (int state = 0; state < next.length; state++) {
      next[state] = array(follow.get(state));
    }
    return new Automaton(
        atoms.toArray(new Atom[0]),
        roles.toArray(new Match.Role[0]),
        array(whole.first),
        next,
        whole.last,
        whole.nullable,
        backwards);
  }

  private static int[] array(BitSet set) {
    int[] array = new int[set.cardinality()];
    int i = 0;
    for (int state = set.nextSetBit(0); state >= 0; state = set.nextSetBit(state + 1)) {
      array[i++] = state;
    }
    return array;
  }

  static BitSet set(int[] states) {
    BitSet set = new BitSet();
    for (int state : states) {
      set.set(state);
    }
    return set;
  }

  /** What a part of the expression may begin and end with, and whether it may be left out. */
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
    for (int state = from.nextSetBit(0); state >= 0; state = from.nextSetBit(state + 1)) {
      follow.get(state).or(to);
    }
  }

  private static BitSet union(BitSet a, BitSet b) {
    BitSet union = (BitSet) a.clone();
    union.or(b);
    return union;
  }
}
