package dev.hearsay.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads runs of digits with their separators. */
final class Digits {
  /** More digits than this are an identifier, not a number. */
  private static final int LONGEST = 24;

  private Digits() {}

  /**
   * The value of "2700", "2,700", "2,40,318", "1.5", "1,5" or "1.234.567"; null for what is no
   * number, such as the address "192.0.2.1".
   */
  static @Nullable BigDecimal parse(CharSequence text, int start, int end) {
    if (end - start > LONGEST) {
      return null;
    }
    int commas = count(text, start, end, ',');
    int points = count(text, start, end, '.');
    if (commas == 0 && points <= 1) {
      return new BigDecimal(text.subSequence(start, end).toString());
    }
    if (points <= 1) {
      return commas == 1 && points == 0 && isDecimalComma(text, start, end)
          ? new BigDecimal(text.subSequence(start, end).toString().replace(',', '.'))
          : groupedByCommas(text, start, end);
    }
    return commas == 0 && groupsOfThree(text, start, end) && !isAddress(points, text, start)
        ? grouped(text, start, end, '.')
        : null;
  }

  private static int count(CharSequence text, int start, int end, char sought) {
    int found = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == sought) {
        found++;
      }
    }
    return found;
  }

  private static boolean isDecimalComma(CharSequence text, int start, int end) {
    int comma = start;
    while (text.charAt(comma) != ',') {
      comma++;
    }
    return end - comma <= 3;
  }

  /** Whether all groups after the first have three digits. */
  private static boolean groupsOfThree(CharSequence text, int start, int end) {
    int digits = 0;
    boolean first = true;
    for (int i = start; i <= end; i++) {
      if (i < end && text.charAt(i) != '.') {
        digits++;
      } else {
        if (first ? digits > 3 : digits != 3) {
          return false;
        }
        first = false;
        digits = 0;
      }
    }
    return true;
  }

  /** "2,700", "2,40,318"; the list "22,24,26" is no number. */
  private static @Nullable BigDecimal groupedByCommas(CharSequence text, int start, int end) {
    int point = end;
    int comma = -1;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '.') {
        point = i;
      } else if (text.charAt(i) == ',') {
        comma = i;
      }
    }
    return point - comma > 3 ? grouped(text, start, end, ',') : null;
  }

  private static boolean isAddress(int points, CharSequence text, int start) {
    return points == 3 && text.charAt(start) <= '2';
  }

  private static BigDecimal grouped(CharSequence text, int start, int end, char separator) {
    StringBuilder digits = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != separator) {
        digits.append(text.charAt(i));
      }
    }
    return new BigDecimal(digits.toString());
  }
}
