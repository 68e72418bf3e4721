package dev.hearsay.rule;

import com.google.common.collect.Lists;
import dev.hearsay.rule.PatternParser.PatternException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A pattern cut at the figure that it claims.
 *
 * @param source the whole pattern as it was written
 */
record Halves(String source, Expression left, FigureAtom figure, Expression right) {
  /** The largest pattern, in steps after all repetitions are written out. */
  static final int LARGEST = 1000;

  /** The deepest pattern, parts within parts included. */
  static final int DEEPEST = 100;

  private static final String EXACTLY_ONE =
      "a pattern claims exactly one figure: <figure> must stand once in each alternative; call"
          + " further ones <other>";

  /** The ways through a pattern, one for each place where the figure stands. */
  static List<Halves> of(String source, Scope scope, Set<String> used) throws PatternException {
    Expression pattern = PatternParser.parse(source, scope, used);
    checkSize(pattern);
    if (!claims(pattern)) {
      throw wrong(EXACTLY_ONE);
    }
    return cut(pattern).stream()
        .map(cut -> new Halves(source, cut.left, cut.figure, cut.right))
        .toList();
  }

  /** Checks that a pattern or part of one is not too large to be written out. */
  static void checkSize(Expression pattern) throws PatternException {
    if (depth(pattern) > DEEPEST) {
      throw wrong("the pattern and its parts are nested more than " + DEEPEST + " deep");
    }
    if (size(pattern) > LARGEST) {
      throw wrong(
          "the pattern has more than " + LARGEST + " steps when repetitions are written out");
    }
  }

  /** The left and right of one place where the figure stands. */
  private record Cut(Expression left, FigureAtom figure, Expression right) {}

  private static List<Cut> cut(Expression pattern) throws PatternException {
    if (pattern instanceof Expression.Target target) {
      Expression nothing = new Expression.Sequence(List.of());
      return List.of(new Cut(nothing, target.figure(), nothing));
    }
    if (pattern instanceof Expression.Choice choice) {
      List<Cut> all = new ArrayList<>();
      for (Expression branch : choice.branches()) {
        if (!claims(branch)) {
          throw wrong(EXACTLY_ONE);
        }
        all.addAll(cut(branch));
      }
      return all;
    }
    if (pattern instanceof Expression.Sequence sequence) {
      return cut(sequence.parts());
    }
    throw wrong("<figure> can be neither optional nor repeated nor captured");
  }

  private static List<Cut> cut(List<Expression> parts) throws PatternException {
    int place = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (claims(parts.get(i))) {
        if (place >= 0) {
          throw wrong(EXACTLY_ONE);
        }
        place = i;
      }
    }
    List<Cut> all = new ArrayList<>();
    for (Cut halves : cut(parts.get(place))) {
      List<Expression> left = new ArrayList<>(parts.subList(0, place));
      left.add(halves.left);
      List<Expression> right = Lists.newArrayList(halves.right);
      right.addAll(parts.subList(place + 1, parts.size()));
      all.add(
          new Cut(new Expression.Sequence(left), halves.figure, new Expression.Sequence(right)));
    }
    return all;
  }

  private static boolean claims(Expression pattern) {
    return pattern instanceof Expression.Target || anyClaims(children(pattern));
  }

  private static boolean anyClaims(List<Expression> parts) {
    for (Expression part : parts) {
      if (claims(part)) {
        return true;
      }
    }
    return false;
  }

  private static int depth(Expression pattern) {
    int deepest = 0;
    for (Expression child : children(pattern)) {
      deepest = Math.max(deepest, depth(child));
    }
    return deepest + 1;
  }

  private static long size(Expression pattern) {
    long inside = 1;
    for (Expression child : children(pattern)) {
      inside += size(child);
    }
    if (pattern instanceof Expression.Repeat repeat) {
      long copies =
          repeat.most() == Expression.Repeat.UNBOUNDED ? repeat.least() + 1L : repeat.most();
      inside *= copies;
    }
    return Math.min(inside, Integer.MAX_VALUE);
  }

  private static List<Expression> children(Expression pattern) {
    if (pattern instanceof Expression.Sequence sequence) {
      return sequence.parts();
    }
    if (pattern instanceof Expression.Choice choice) {
      return choice.branches();
    }
    if (pattern instanceof Expression.Repeat repeat) {
      return List.of(repeat.part());
    }
    return pattern instanceof Expression.Capture capture ? List.of(capture.part()) : List.of();
  }

  private static PatternException wrong(String message) {
    return new PatternException(message, 0);
  }
}
