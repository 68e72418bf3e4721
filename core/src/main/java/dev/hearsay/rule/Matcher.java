package dev.hearsay.rule;

import static java.util.Objects.requireNonNull;

import dev.hearsay.figure.Figure;
import dev.hearsay.text.Excerpt;
import dev.hearsay.text.Section;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks through a document for the figures that rules claim. For one document and thread. */
final class Matcher {
  private final Program program;
  private final Lattice lattice;
  private final Walk left;
  private final Walk right;
  private Walk.@Nullable End leftEnd;
  private Walk.@Nullable End rightEnd;

  Matcher(Program program, Lattice lattice) {
    this.program = program;
    this.lattice = lattice;
    this.left = new Walk(lattice);
    this.right = new Walk(lattice);
  }

  /** All matches of a figure, before conflicts are settled, in the order of the rules. */
  List<Match> matches(Figure figure) {
    Lattice.Edge edge = lattice.edge(figure);
    if (edge.first() >= edge.end()) {
      return List.of();
    }
    Sentence sentence = lattice.document().document().sentenceOf(edge.first());
    BitSet called = program.called(lattice, sentence, edge);
    List<Match> found = new ArrayList<>();
    int excepted = -1;
    for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
      Variant variant = program.variant(i);
      if (variant.order() != excepted
          && allows(variant, sentence)
          && variant.figure().accepts(lattice, edge)
          && walk(variant, sentence, edge)) {
        if (variant.isException()) {
          excepted = variant.order();
        } else {
          add(variant, sentence, edge, figure, found);
        }
      }
    }
    return found;
  }

  /** How many times a step of a pattern was tried at a token so far. */
  long steps() {
    return left.steps() + right.steps();
  }

  private static boolean allows(Variant variant, Sentence sentence) {
    Set<Section.Kind> sections = variant.rule().sections();
    return sections.isEmpty() || sections.contains(sentence.section());
  }

  /** Walks to both sides, first to the one that is likelier to fail. */
  private boolean walk(Variant variant, Sentence sentence, Lattice.Edge edge) {
    return variant.leftFirst()
        ? walkLeft(variant, sentence, edge) && walkRight(variant, sentence, edge)
        : walkRight(variant, sentence, edge) && walkLeft(variant, sentence, edge);
  }

  private boolean walkLeft(Variant variant, Sentence sentence, Lattice.Edge edge) {
    leftEnd = left.best(variant.left(), sentence, edge.first());
    return leftEnd != null;
  }

  private boolean walkRight(Variant variant, Sentence sentence, Lattice.Edge edge) {
    rightEnd = right.best(variant.right(), sentence, edge.end());
    return rightEnd != null;
  }

  /** Adds the match that the last walks have found, for each type of its rule. */
  private void add(
      Variant variant, Sentence sentence, Lattice.Edge edge, Figure figure, List<Match> found) {
    Walk.End before = requireNonNull(leftEnd);
    Walk.End after = requireNonNull(rightEnd);
    Trace trace = new Trace(lattice, sentence, edge, variant.figure());
    left.retrace(variant.left(), edge.first(), before, trace.of(variant.left()));
    right.retrace(variant.right(), edge.end(), after, trace.of(variant.right()));
    int score = before.score() + after.score() + variant.figure().score();
    Rule rule = variant.rule();
    for (String type : rule.claims()) {
      found.add(
          new Match(
              rule,
              type,
              figure,
              trace.evidence(),
              trace.captures,
              List.copyOf(trace.words),
              score));
    }
  }

  /** What the steps of a match cover, capture and name. */
  private static final class Trace {
    private final Lattice lattice;
    private final Sentence sentence;
    private final Map<Match.Role, Span> captures = new EnumMap<>(Match.Role.class);
    private final TreeSet<Integer> words = new TreeSet<>();
    private int first;
    private int end;

    Trace(Lattice lattice, Sentence sentence, Lattice.Edge edge, FigureAtom figure) {
      this.lattice = lattice;
      this.sentence = sentence;
      this.first = edge.first();
      this.end = edge.end();
      if (edge.span() instanceof Figure claimed) {
        figure.addNamed(lattice, edge, claimed, words);
      }
    }

    Walk.StepConsumer of(Automaton automaton) {
      return (state, from, to) -> {
        if (automaton.atom(state) instanceof BorderAtom) {
          return;
        }
        first = Math.min(first, from);
        end = Math.max(end, to);
        if (automaton.atom(state) instanceof TokenAtom.Word word
            && word.named()
            && lattice.isContent(from)) {
          words.add(from);
        }
        Match.Role role = automaton.role(state);
        if (role != null) {
          captures.merge(role, span(from, to), Trace::hull);
        }
      };
    }

    private Span span(int from, int to) {
      Excerpt excerpt = lattice.document().document().excerpt(from, to);
      return new Span(excerpt.start(), excerpt.end());
    }

    private static Span hull(Span a, Span b) {
      return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }

    Span evidence() {
      return span(Math.max(first, sentence.firstToken()), Math.min(end, sentence.endToken()));
    }
  }
}
