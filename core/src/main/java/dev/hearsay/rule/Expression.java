package dev.hearsay.rule;

import java.util.List;

/** A pattern as it was written. */
sealed interface Expression {
  /** One edge of the lattice. */
  record One(Atom atom) implements Expression {}

  /** One after the other; without parts it matches nothing at all, which is no token. */
  record Sequence(List<Expression> parts) implements Expression {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** One of several. */
  record Choice(List<Expression> branches) implements Expression {
    public Choice {
      branches = List.copyOf(branches);
    }
  }

  /** The same again: from {@code least} to {@code most} times. */
  record Repeat(Expression part, int least, int most) implements Expression {
    /** Stands for no upper bound. */
    static final int UNBOUNDED = Integer.MAX_VALUE;
  }

  /** Remembers where the part matched. */
  record Capture(Match.Role role, Expression part) implements Expression {}

  /** The figure that is claimed. */
  record Target(FigureAtom figure) implements Expression {}
}
