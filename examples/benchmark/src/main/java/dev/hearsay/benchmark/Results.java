package dev.hearsay.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * All that was measured in one run.
 *
 * @param corpus what the corpus is: "12 texts of 3,300 tokens"
 * @param machine what it was measured on
 * @param threads how many threads were measured at most, and the speed of plain arithmetic on them
 *     against that on one
 * @param subjects what was compared
 * @param steps tokens a second of each step of Hearsay's line, on one thread
 */
record Results(
    String corpus,
    String machine,
    double threads,
    List<Measured> subjects,
    Map<String, Double> steps) {
  /** These and one more. */
  Results with(Measured subject) {
    List<Measured> more = new ArrayList<>(subjects);
    more.add(subject);
    return new Results(corpus, machine, threads, more, steps);
  }
}
