package dev.hearsay.robustness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Whether places lie in the text, on the borders of characters, and hold the words they say. */
final class Places {
  /** More accents than this on one letter are no writing. */
  private static final int MOST_MARKS = 30;

  private final String text;
  private final List<String> faults;

  Places(String text, List<String> faults) {
    this.text = text;
    this.faults = faults;
  }

  /** Checks every object of a tree that has a start and an end. */
  void check(JsonNode node, String path) {
    if (node.isObject() && node.has("start")) {
      place(node, path);
    }
    if (node.isObject()) {
      node.properties().forEach(field -> check(field.getValue(), path + "/" + field.getKey()));
    } else {
      for (int i = 0; i < node.size(); i++) {
        check(node.path(i), path + "/" + i);
      }
    }
  }

  private void place(JsonNode node, String path) {
    if (node.path("start").isNull()) {
      if (!node.path("end").isNull() || !node.path("text").isNull()) {
        faults.add(path + " begins nowhere but ends or has a text");
      }
      return;
    }
    int start = node.path("start").asInt(-1);
    int end = node.path("end").asInt(-1);
    boolean mayBeEmpty = path.startsWith("/notes/");
    if (start < 0 || end > text.length() || start > end || (start == end && !mayBeEmpty)) {
      faults.add(path + ": no place [" + start + ", " + end + ") in " + text.length());
      return;
    }
    border(start, path);
    border(end, path);
    if (node.has("text") && !node.path("text").asText().equals(text.substring(start, end))) {
      faults.add(path + ": text is not what stands at [" + start + ", " + end + ")");
    }
  }

  /** A border splits neither a code point nor, but in a run of marks, a letter from its accent. */
  private void border(int at, String path) {
    if (at == 0 || at == text.length()) {
      return;
    }
    if (Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
      faults.add(path + " splits a character at " + at);
    } else if (isMark(text.codePointAt(at)) && carriesMark(at) && !path.startsWith("/notes/")) {
      faults.add(path + " splits a letter from its accent at " + at);
    }
  }

  private boolean carriesMark(int at) {
    int before = at;
    for (int marks = 0; before > 0 && marks <= MOST_MARKS; marks++) {
      int c = text.codePointBefore(before);
      if (!isMark(c)) {
        return Character.isLetterOrDigit(c);
      }
      before -= Character.charCount(c);
    }
    return false;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
