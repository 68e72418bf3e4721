package dev.hearsay.entity;

import java.text.Normalizer;

/** Brings the spellings of one name together: case, accents, hyphens and abbreviation points. */
final class Fold {
  private Fold() {}

  /** A word in lower case without accents and points, its hyphens as spaces. */
  static String word(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 0x80 || c == '-' || c == '.') {
        return foldOdd(lower);
      }
    }
    return lower;
  }

  private static String foldOdd(String lower) {
    String parts = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c == '-' || c == '–' || c == ' ') {
        if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else if (c != '.' && c != 'ʼ' && Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(c == 'ı' ? 'i' : c == '’' ? '\'' : c);
      }
    }
    return folded.toString().strip();
  }
}
