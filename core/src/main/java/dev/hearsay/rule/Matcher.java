package dev.hearsay.rule;

import dev.hearsay.figure.Figure;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks through a document for the figures that rules claim. For one document and thread. */
final class Matcher {
  private final Program program;
  private final Lattice lattice;
  private final Walk left;
  private final Walk right;
  private @Nullable Sentence sentence;
  private BitSet called = new BitSet();

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
    Sentence around = lattice.document().document().sentenceOf(edge.first());
    if (!around.equals(sentence)) {
      sentence = around;
      called = program.called(lattice, around.firstToken(), around.endToken());
    }
    List<Match> found = new ArrayList<>();
    int excepted = -1;
    for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
      Variant variant = program.variant(i);
      if (variant.order() != excepted
          && allows(variant, around)
          && variant.figure().accepts(lattice, edge)) {
        if (!variant.isException()) {
          match(variant, around, edge, figure, found);
        } else if (walks(variant, around, edge)) {
          excepted = variant.order();
        }
      }
    }
    return found;
  }

  /** How near each pattern comes that does not match a figure. */
  List<Explanation.NearMiss> misses(Figure figure) {
    Lattice.Edge edge = lattice.edge(figure);
    if (edge.first() >= edge.end()) {
      return List.of();
    }
    Sentence around = lattice.document().document().sentenceOf(edge.first());
    List<Explanation.NearMiss> misses = new ArrayList<>();
    for (Variant variant : program.variants()) {
      if (!variant.isException()) {
        miss(variant, around, edge, misses);
      }
    }
    return misses;
  }

  private void miss(
      Variant variant,
      Sentence sentence,
      Lattice.Edge edge,
      List<Explanation.NearMiss> misses) {
    Rule rule = variant.rule();
    if (!variant.figure().accepts(lattice, edge)) {
      misses.add(
          new Explanation.NearMiss(
              rule,
              variant.source(),
              "",
              List.of("<figure" + variant.figure().source() + ">"),
              describe(edge),
              Integer.MIN_VALUE));
      return;
    }
    Walk.End rightEnd = right.best(variant.right(), sentence, edge.end());
    Walk.End leftEnd = left.best(variant.left(), sentence, edge.first());
    if (rightEnd == null || leftEnd == null) {
      Walk failed = rightEnd == null ? right : left;
      Automaton automaton = rightEnd == null ? variant.right() : variant.left();
      int before = edge.first() - left.furthest();
      int after = edge.end() + right.furthest();
      int token = rightEnd == null ? after : before - 1;
      misses.add(
          new Explanation.NearMiss(
              rule,
              variant.source(),
              words(Math.max(before, sentence.firstToken()), Math.min(after, sentence.endToken())),
              failed.expected(automaton),
              word(sentence, token),
              left.progress() + right.progress()));
    }
  }

  private String words(int first, int end) {
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

  private String describe(Lattice.Edge edge) {
    return edge.span() instanceof Figure figure
        ? "'" + figure.text() + "' (" + figure.kind() + ", unit " + figure.unit() + ")"
        : words(edge.first(), edge.end());
  }

  private static boolean allows(Variant variant, Sentence sentence) {
    var sections = variant.rule().sections();
    return sections.isEmpty() || sections.contains(sentence.section());
  }

  private boolean walks(Variant variant, Sentence sentence, Lattice.Edge edge) {
    return right.best(variant.right(), sentence, edge.end()) != null
        && left.best(variant.left(), sentence, edge.first()) != null;
  }

  private void match(
      Variant variant,
      Sentence sentence,
      Lattice.Edge edge,
      Figure figure,
      List<Match> found) {
    Walk.End rightEnd = right.best(variant.right(), sentence, edge.end());
    if (rightEnd == null) {
      return;
    }
    Walk.End leftEnd = left.best(variant.left(), sentence, edge.first());
    if (leftEnd == null) {
      return;
    }
    Trace trace = new Trace(lattice, sentence, edge, variant.figure());
    left.retrace(variant.left(), edge.first(), leftEnd, trace.of(variant.left()));
    right.retrace(variant.right(), edge.end(), rightEnd, trace.of(variant.right()));
    int score = leftEnd.score() + rightEnd.score() + variant.figure().score();
    Rule rule = variant.rule();
    List<String> types = rule.types().isEmpty() ? List.of(Rule.NONE) : rule.types();
    for (String type : types) {
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
      var excerpt = lattice.document().document().excerpt(from, to);
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
