package dev.hearsay.time;

import dev.hearsay.text.TaggedDocument;

/** Which of the first two numbers of a date in figures is the day. */
enum DayOrder {
  /** As in Europe: 4/2/2025 is the fourth of February. */
  DAY_FIRST,
  /** As in the United States: 4/2/2025 is the second of April. */
  MONTH_FIRST;

  private static final int MONTHS = 12;

  /** The order of a text: the month comes first, unless a date shows that the day does. */
  static DayOrder of(TaggedDocument document) {
    for (int i = 0; i < document.size(); i++) {
      String word = document.lower(i);
      int slash = Character.isDigit(word.charAt(0)) ? word.indexOf('/') : -1;
      if ((slash == 1 || slash == 2) && word.indexOf('/', slash + 1) > 0) {
        int first = number(word, slash);
        if (first > MONTHS && first <= 31) {
          return DAY_FIRST;
        }
      }
    }
    return MONTH_FIRST;
  }

  /** The number of one or two digits before an offset; 0 if there are other characters. */
  private static int number(String word, int end) {
    int number = 0;
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
