package dev.hearsay.rule;

import dev.hearsay.text.Sentence;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The walks of automata over the lattice, away from a figure: finds the one with the best score. Of
 * two that score the same, the longer wins, and of those the one whose last step was written first.
 *
 * <p>A walk covers at most {@link #REACH} tokens. Each state is tried at each token at most once,
 * from the best of the states before it, so a walk costs at most {@code REACH} times the number of
 * pairs of states that may follow each other, whatever the text. Not safe for threads: a document
 * has one.
 */
final class Walk {
  /** The number of tokens to each side of a figure that a pattern may see. */
  static final int REACH = 60;

  private static final int NONE = Integer.MIN_VALUE;

  private final Lattice lattice;

  /** For each distance and state, what the best walk that ends there scores, or {@link #NONE}. */
  private final int[][] score = new int[REACH + 1][];

  /** For each distance and state, the state before it on the best walk; -1 for the first. */
  private final int[][] previous = new int[REACH + 1][];

  /** For each distance and state, the distance where its step began. */
  private final int[][] begun = new int[REACH + 1][];

  /** The states reached at each distance, and how many. */
  private final int[][] reached = new int[REACH + 1][];

  private final int[] reachedCount = new int[REACH + 1];

  /** The states to try next, and their best predecessors. */
  private int[] candidates = {};

  private int[] candidateScore = {};
  private int[] candidatePrevious = {};
  private int candidateCount;
  private int furthest;
  private long steps;

  Walk(Lattice lattice) {
    this.lattice = lattice;
    for (int distance = 0; distance <= REACH; distance++) {
      score[distance] = candidates;
      previous[distance] = candidates;
      begun[distance] = candidates;
      reached[distance] = candidates;
    }
  }

  private void makeRoom(int states) {
    if (candidates.length < states) {
      int room = Math.max(states, 2 * candidates.length);
      candidates = new int[room];
      candidateScore = new int[room];
      candidatePrevious = new int[room];
      Arrays.fill(candidateScore, NONE);
    }
  }

  /** Rows are made when a walk first comes so far. */
  private void makeRow(int distance) {
    int room = candidates.length;
    score[distance] = new int[room];
    previous[distance] = new int[room];
    begun[distance] = new int[room];
    reached[distance] = new int[room];
    Arrays.fill(score[distance], NONE);
  }

  /** Where a walk ended: after how many tokens, in which state (-1: it never began). */
  record End(int distance, int state, int score) {}

  /**
   * Walks as far as the automaton goes.
   *
   * @param origin the token border where the walk begins: the index of the token after it
   * @return where the best walk ended, or null where none was accepted
   */
  @Nullable End best(Automaton automaton, Sentence sentence, int origin) {
    forget();
    makeRoom(automaton.size());
    End best = automaton.acceptsNothing() ? new End(0, -1, 0) : null;
    offer(automaton.first(), -1, 0);
    step(automaton, sentence, origin, 0);
    for (int distance = 1; distance <= furthest; distance++) {
      for (int i = 0; i < reachedCount[distance]; i++) {
        int state = reached[distance][i];
        int points = score[distance][state];
        if (automaton.accepting(state) && (best == null || better(points, distance, best))) {
          best = new End(distance, state, points);
        }
        offer(automaton.next(state), state, points);
      }
      step(automaton, sentence, origin, distance);
    }
    return best;
  }

  private static boolean better(int points, int distance, End best) {
    return points > best.score || (points == best.score && distance > best.distance);
  }

  /** How many times a state was tried at a token, in all walks so far. */
  long steps() {
    return steps;
  }

  /** The furthest that the last walk came, whether it was accepted or not. */
  int furthest() {
    return furthest;
  }

  /** The best score that the last walk had anywhere, whether it was accepted or not. */
  int progress() {
    int best = 0;
    for (int distance = 1; distance <= furthest; distance++) {
      for (int i = 0; i < reachedCount[distance]; i++) {
        best = Math.max(best, score[distance][reached[distance][i]]);
      }
    }
    return best;
  }

  /** What the last walk could have gone on with where it came furthest. */
  List<String> expected(Automaton automaton) {
    Set<String> expected = new LinkedHashSet<>();
    if (furthest == 0) {
      addAll(automaton, automaton.first(), expected);
    }
    for (int i = 0; i < reachedCount[furthest]; i++) {
      addAll(automaton, automaton.next(reached[furthest][i]), expected);
    }
    return List.copyOf(expected);
  }

  private static void addAll(Automaton automaton, int[] states, Set<String> expected) {
    for (int state : states) {
      expected.add(automaton.atom(state).toString());
    }
  }

  /** Receives a step of a walk: its state, and the tokens {@code [first, end)} that it covers. */
  interface StepConsumer {
    void accept(int state, int first, int end);
  }

  /** Goes back over the last walk from its end, step by step. */
  void retrace(Automaton automaton, int origin, End end, StepConsumer steps) {
    int distance = end.distance;
    int state = end.state;
    while (state >= 0) {
      int from = begun[distance][state];
      if (automaton.isBackwards()) {
        steps.accept(state, origin - distance, origin - from);
      } else {
        steps.accept(state, origin + from, origin + distance);
      }
      int before = previous[distance][state];
      distance = from;
      state = before;
    }
  }

  private void forget() {
    for (int distance = 0; distance <= furthest; distance++) {
      for (int i = 0; i < reachedCount[distance]; i++) {
        score[distance][reached[distance][i]] = NONE;
      }
      reachedCount[distance] = 0;
    }
    furthest = 0;
  }

  /** Notes the states that may come next, each with the best of those before it. */
  private void offer(int[] states, int before, int points) {
    for (int state : states) {
      if (candidateScore[state] == NONE) {
        candidates[candidateCount++] = state;
      } else if (candidateScore[state] >= points) {
        continue;
      }
      candidateScore[state] = points;
      candidatePrevious[state] = before;
    }
  }

  /** Tries the noted states at the token that comes next. */
  private void step(Automaton automaton, Sentence sentence, int origin, int distance) {
    int token = automaton.isBackwards() ? origin - distance - 1 : origin + distance;
    boolean inside = sentence.firstToken() <= token && token < sentence.endToken();
    for (int i = 0; i < candidateCount; i++) {
      int state = candidates[i];
      Atom atom = automaton.atom(state);
      if (atom instanceof TokenAtom word) {
        if (inside && word.accepts(lattice, token)) {
          arrive(state, distance, 1, word.score(lattice, token));
        }
      } else if (atom instanceof SpanAtom span) {
        if (inside) {
          cross(span, automaton, sentence, token, state, distance);
        }
      } else if (atom == BorderAtom.START
          ? token < sentence.firstToken()
          : token == sentence.endToken()) {
        arrive(state, distance, 1, Score.RESTRICTED);
      }
    }
    steps += candidateCount;
    for (int i = 0; i < candidateCount; i++) {
      candidateScore[candidates[i]] = NONE;
    }
    candidateCount = 0;
  }

  private void cross(
      SpanAtom atom, Automaton automaton, Sentence sentence, int token, int state, int distance) {
    Lattice.Edge edge =
        automaton.isBackwards() ? lattice.ending(token + 1) : lattice.starting(token);
    while (edge != null) {
      if (sentence.firstToken() <= edge.first()
          && edge.end() <= sentence.endToken()
          && atom.accepts(lattice, edge)) {
        arrive(state, distance, edge.end() - edge.first(), atom.score());
      }
      edge = automaton.isBackwards() ? edge.nextEnding() : edge.nextStarting();
    }
  }

  private void arrive(int state, int distance, int length, int points) {
    int there = distance + length;
    if (there > REACH) {
      return;
    }
    if (score[there].length < candidates.length) {
      makeRow(there);
    }
    int total = points + candidateScore[state];
    if (score[there][state] == NONE) {
      reached[there][reachedCount[there]++] = state;
      furthest = Math.max(furthest, there);
    } else if (score[there][state] >= total) {
      return;
    }
    score[there][state] = total;
    previous[there][state] = candidatePrevious[state];
    begun[there][state] = distance;
  }
}
