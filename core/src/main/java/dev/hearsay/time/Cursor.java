package dev.hearsay.time;

import java.util.List;

/** A place in a run of lexemes; productions move it forward and put it back when they fail. */
final class Cursor {
  private final List<Lexeme> run;
  private int at;

  Cursor(List<Lexeme> run) {
    this.run = run;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  boolean atEnd() {
    return at >= run.size();
  }

  /** The lexeme ahead. */
  Lexeme peek() {
    return peek(0);
  }

  /** The lexeme so many places ahead, or behind if negative. */
  Lexeme peek(int ahead) {
    int place = at + ahead;
    return place >= 0 && place < run.size() ? run.get(place) : Lexeme.NONE;
  }

  boolean is(Kind kind) {
    return peek().is(kind);
  }

  boolean is(Kind first, Kind second) {
    return peek().is(first) && peek(1).is(second);
  }

  /** Takes the lexeme ahead; at the end of the run there is none to take. */
  Lexeme take() {
    return atEnd() ? Lexeme.NONE : run.get(at++);
  }

  /** Passes over the lexeme ahead if it is of a kind. */
  boolean skip(Kind kind) {
    if (is(kind)) {
      at++;
      return true;
    }
    return false;
  }

  /** Passes over the two lexemes ahead if they are of these kinds. */
  boolean skip(Kind first, Kind second) {
    if (is(first, second)) {
      at += 2;
      return true;
    }
    return false;
  }

  /** The lexeme at a place of the run. */
  Lexeme lexeme(int place) {
    return run.get(place);
  }
}
