package dev.hearsay.text;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days, hours and reading times of a line, and what is left of it without them.
 *
 * @param rest the line with a bar for each of them
 */
record Datelines(
    @Nullable LocalDate published,
    boolean updated,
    boolean found,
    boolean isClockOnly,
    String rest) {
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

  /** "February 4, 2025", "Feb. 4th 2025". */
  private static final Pattern MONTH_FIRST =
      pattern("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

  /** "4 February 2025", "04-Feb-2025". */
  private static final Pattern DAY_FIRST =
      pattern("(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4})");

  /** "2025-02-04", "2025/02/04". */
  private static final Pattern YEAR_FIRST = pattern("(\\d{4})[-/](\\d{2})[-/](\\d{2})");

  /** "March 3", "3 March", "March 2025": too little to be a day. */
  private static final Pattern NO_YEAR =
      pattern(
          "\\b" + MONTH + " (?:\\d{4}|\\d{1,2})\\b(?!,? \\d)|\\b\\d{1,2} " + MONTH + "(?![a-z])");

  /** A date whose order of day and month is anybody's guess: "02/04/2025". */
  private static final Pattern AMBIGUOUS = pattern("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");

  /** "9:20 PM", "21.20 GMT", "T21:20:00Z", "10:15 (UTC+2)", "5 p.m. ET", "+02:00". */
  private static final Pattern CLOCK =
      pattern(
          "(?:T|\\bat )?(?:\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?|h)?|\\d{1,2} ?[ap]\\.?m\\.?)"
              + "(?:Z\\b|[ (]*\\b(?:[A-Z]{1,3}T|UTC|GMT|local time)\\b[+-]?\\d{0,2}\\)?)?"
              + "(?:[+-]\\d{2}:?\\d{2})?");

  private static final Pattern READING = pattern("\\d{1,3}[ -]min(?:ute)?s?(?: read)?\\b");
  private static final Pattern AGO =
      pattern("\\d{1,2} ?(?:h|hr|hour|min|minute|day|week)s? ago\\b");

  /** Words around dates that say what they are the date of. */
  private static final Pattern LABEL =
      pattern(
          "\\b(?:(?:first|last|originally) )?(?:published|updated?|posted|modified|date|issued|created)"
              + "\\b(?: (?:on|at))?:?");

  private static final Pattern UPDATED = pattern("(?:updated?|modified)\\b[^\\d]*$");
  private static final Pattern WEEKDAY =
      pattern("\\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?,?");
  private static final ImmutableList<Pattern> DAYS =
      ImmutableList.of(MONTH_FIRST, DAY_FIRST, YEAR_FIRST);
  private static final ImmutableList<Pattern> OTHERS =
      ImmutableList.of(NO_YEAR, AMBIGUOUS, READING, AGO, CLOCK);
  private static final String SEPARATORS = "|,;:/()[]\u2022\u00b7\u2013\u2014- ";

  private static Pattern pattern(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** Reads a line without line breaks. */
  static Datelines in(String line) {
    String rest = line;
    LocalDate day = null;
    boolean updated = false;
    boolean any = false;
    for (Pattern pattern : DAYS) {
      Matcher m = pattern.matcher(rest);
      if (m.find()) {
        if (day == null) {
          day = day(pattern, m);
          updated = UPDATED.matcher(rest.substring(0, m.start())).find();
        }
        any = true;
        rest = m.replaceAll("|");
      }
    }
    boolean clockOnly = !any && trimmed(CLOCK.matcher(rest).replaceAll("|")).isEmpty();
    for (Pattern pattern : OTHERS) {
      Matcher m = pattern.matcher(rest);
      if (m.find()) {
        any = true;
        rest = m.replaceAll("|");
      }
    }
    if (any) {
      rest = WEEKDAY.matcher(LABEL.matcher(rest).replaceAll("|")).replaceAll("|");
    }
    return new Datelines(day, updated, any, clockOnly && any, rest);
  }

  private static @Nullable LocalDate day(Pattern pattern, Matcher m) {
    if (pattern == MONTH_FIRST) {
      return day(m.group(3), month(m.group(1)), m.group(2));
    }
    return pattern == DAY_FIRST
        ? day(m.group(3), month(m.group(2)), m.group(1))
        : day(m.group(1), Integer.parseInt(m.group(2)), m.group(3));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) / 3 + 1;
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null; // "February 31": the line is a date line all the same
    }
  }

  static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (Characters.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A block with one blank for each stretch of white space. */
  static String singleSpaced(String block) {
    StringBuilder line = new StringBuilder(block.length());
    for (int i = 0; i < block.length(); i++) {
      char c = block.charAt(i);
      if (!Characters.isBlank(c)) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }

  /** A part of a line without the signs that part it from others. */
  static String trimmed(String part) {
    int start = 0;
    int end = part.length();
    while (start < end && SEPARATORS.indexOf(part.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && SEPARATORS.indexOf(part.charAt(end - 1)) >= 0) {
      end--;
    }
    return part.substring(start, end);
  }
}
