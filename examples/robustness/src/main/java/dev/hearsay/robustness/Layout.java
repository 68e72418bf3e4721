package dev.hearsay.robustness;

import dev.hearsay.Extraction;
import dev.hearsay.text.Section;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Token;
import java.util.List;

/** Whether sections cover the text, and sentences and tokens fill them in order. */
final class Layout {
  private Layout() {}

  static void check(Extraction found, List<String> faults) {
    sections(found, faults);
    tokens(found, faults);
    if (found.times().stream().anyMatch(time -> time.days() == null)) {
      faults.add("a time without an answer as to its days");
    }
  }

  private static void sections(Extraction found, List<String> faults) {
    int end = 0;
    for (Section section : found.sections()) {
      if (section.start() < end || !isWhite(found.text(), end, section.start())) {
        faults.add("something stands between the sections before " + section);
      }
      end = section.end();
    }
    if (!isWhite(found.text(), end, found.text().length())) {
      faults.add("something stands after the last section");
    }
  }

  private static boolean isWhite(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return false;
      }
    }
    return true;
  }

  private static void tokens(Extraction found, List<String> faults) {
    int end = 0;
    List<Token> tokens = found.tagged().document().tokens();
    for (Sentence sentence : found.sentences()) {
      for (Token token : tokens.subList(sentence.firstToken(), sentence.endToken())) {
        if (token.start() < end || token.end() <= token.start()) {
          faults.add("tokens overlap at " + token.start());
        }
        end = token.end();
        if (token.start() < sentence.start()
            || end > sentence.end()
            || !token.text().equals(found.text().substring(token.start(), end))) {
          faults.add("token " + token + " is not one of its sentence");
        }
      }
    }
  }
}
