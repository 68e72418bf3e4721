package dev.hearsay.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Notes what is odd in the characters of a text. */
final class Oddities {
  private Oddities() {}

  static List<Note> in(String text) {
    int firstControl = -1;
    int controls = 0;
    int firstReplacement = -1;
    int replacements = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0xb : c == 0x7f) {
        firstControl = controls++ == 0 ? i : firstControl;
      } else if (c == '\ufffd' || (Character.isSurrogate(c) && isLone(text, i))) {
        firstReplacement = replacements++ == 0 ? i : firstReplacement;
      }
    }
    ImmutableList.Builder<Note> notes = ImmutableList.builder();
    if (controls > 0) {
      notes.add(note("control-characters", controls + " control characters", firstControl));
    }
    if (replacements > 0) {
      String message = replacements + " characters were lost before the text was read";
      notes.add(note("lost-characters", message, firstReplacement));
    }
    return notes.build();
  }

  private static boolean isLone(String text, int i) {
    return Character.isHighSurrogate(text.charAt(i))
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }

  private static Note note(String code, String message, int at) {
    return new Note(code, message, at, at + 1);
  }
}
