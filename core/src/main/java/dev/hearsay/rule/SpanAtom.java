package dev.hearsay.rule;

import dev.hearsay.entity.Mention;
import dev.hearsay.text.EntityType;
import dev.hearsay.time.TimeExpression;
import java.util.Set;

/** Accepts a stretch of tokens that an earlier step of the line has found. */
sealed interface SpanAtom extends Atom {
  /** What it is worth; see {@link Score}. */
  int score();

  boolean accepts(Lattice lattice, Lattice.Edge edge);

  /** A figure that is not the one claimed. */
  record Other(FigureAtom figure) implements SpanAtom {
    @Override
    public boolean accepts(Lattice lattice, Lattice.Edge edge) {
      return figure.accepts(lattice, edge);
    }

    @Override
    public int score() {
      return figure.score();
    }

    @Override
    public String toString() {
      return "<other" + figure.source() + ">";
    }
  }

  /** A time expression; an empty set of types stands for any. */
  record Time(Set<TimeExpression.Type> types) implements SpanAtom {
    public Time {
      types = Set.copyOf(types);
    }

    @Override
    public boolean accepts(Lattice lattice, Lattice.Edge edge) {
      return edge.span() instanceof TimeExpression time
          && (types.isEmpty() || types.contains(time.type()));
    }

    @Override
    public int score() {
      return Score.RESTRICTED;
    }

    @Override
    public String toString() {
      return "<time>";
    }
  }

  /** A mention of an entity. */
  record Named(Set<EntityType> types) implements SpanAtom {
    public Named {
      types = Set.copyOf(types);
    }

    @Override
    public boolean accepts(Lattice lattice, Lattice.Edge edge) {
      return edge.span() instanceof Mention mention && types.contains(mention.type());
    }

    @Override
    public int score() {
      return Score.RESTRICTED;
    }

    @Override
    public String toString() {
      return "<" + String.join("|", types.stream().map(EntityType::name).sorted().toList()) + ">";
    }
  }
}
