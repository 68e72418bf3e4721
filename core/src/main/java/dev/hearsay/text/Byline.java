package dev.hearsay.text;

import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line of authors, dates and reading time says. */
record Byline(List<String> authors, @Nullable LocalDate published) {
  private static final int LONGEST = 200;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String MONTH =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";

  /** "February 4, 2025", "Feb. 4th 2025". */
  private static final Pattern MONTH_FIRST = date(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

  /** "4 February 2025", "04-Feb-2025". */
  private static final Pattern DAY_FIRST =
      date("(\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + ",?[ -](\\d{4})");

  /** "2025-02-04", "2025/02/04". */
  private static final Pattern YEAR_FIRST = date("(\\d{4})[-/](\\d{2})[-/](\\d{2})");

  /** A date whose order of day and month is anybody's guess: "02/04/2025". */
  private static final Pattern AMBIGUOUS = date("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");

  /** "9:20 PM", "21.20 GMT", "T21:20:00Z", "(UTC+2)". */
  private static final Pattern CLOCK =
      date("T?\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?|h)?(?:Z|[ (]*(?:[A-Z]{2,4}))?");

  private static final Pattern READING = date("\\d{1,3}[ -]min(?:ute)?s?(?: read)?");

  /** Words around dates that say what they are the date of. */
  private static final Pattern LABEL =
      date(
          "(?:first |last )?(?:published|updated|posted|modified|date|issued|created)"
              + "(?: (?:on|at))?:?");

  private static final Pattern WEEKDAY =
      date("(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?\\b");

  /** "by Jane Doe", "By Jane Doe and John Roe, Staff Writers". */
  private static final Pattern BY =
      Pattern.compile("^(?i:(?:(?:written|reported) )?by):? (?=\\p{Lu})");

  private static final Pattern BETWEEN_NAMES = Pattern.compile(",? and |, | & | \\| |; ");

  /** Two to four words with capitals, particles between them: "Ousmane ag Bilal". */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|da|del|der|van|von|den|al|bin|ibn|el|ag|la|le) )?"
              + "\\p{Lu}[\\p{L}.'’-]*){1,3}");

  /** What may be left of a line of dates once dates, labels and clocks are taken out. */
  private static final Pattern SEPARATORS =
      Pattern.compile("[\\s|,;:/()•·–—-]*(?:at|on|in)?[\\s|,;:/()•·–—-]*");

  private static Pattern date(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** Reads a block, or answers null if it is no byline. */
  static @Nullable Byline read(String block) {
    if (block.length() > LONGEST) {
      return null;
    }
    String line = block.replaceAll("[\\s\\p{Zs}]+", " ");
    LocalDate published = dateIn(line);
    String rest = withoutDates(line);
    Matcher by = BY.matcher(rest);
    if (by.find()) {
      List<String> authors = names(rest.substring(by.end()));
      return authors.isEmpty() ? null : new Byline(authors, published);
    }
    boolean dated = !rest.equals(line) && SEPARATORS.matcher(rest).matches();
    return dated && !isClockOnly(line) ? new Byline(List.of(), published) : null;
  }

  /** A name alone, such as stands between a headline and a date. */
  static boolean isName(String line) {
    return line.length() < 60 && NAME.matcher(line).matches();
  }

  private static boolean isClockOnly(String line) {
    return CLOCK.matcher(line).matches();
  }

  private static String withoutDates(String line) {
    String rest = line;
    for (Pattern pattern :
        List.of(MONTH_FIRST, DAY_FIRST, YEAR_FIRST, AMBIGUOUS, READING, CLOCK, LABEL, WEEKDAY)) {
      rest = pattern.matcher(rest).replaceAll("|");
    }
    return rest;
  }

  /** The names at the beginning of a string; what follows them (roles, outlets) is left out. */
  private static List<String> names(String rest) {
    List<String> names = new ArrayList<>();
    int bar = rest.indexOf('|');
    String list = bar < 0 ? rest : rest.substring(0, bar);
    for (String part : Splitter.on(BETWEEN_NAMES).split(list.strip())) {
      Matcher name = NAME.matcher(part.strip());
      if (!name.matches()) {
        break;
      }
      names.add(part.strip());
    }
    return names;
  }

  private static @Nullable LocalDate dateIn(String line) {
    Matcher m = MONTH_FIRST.matcher(line);
    if (m.find()) {
      return day(m.group(3), month(m.group(1)), m.group(2));
    }
    m = DAY_FIRST.matcher(line);
    if (m.find()) {
      return day(m.group(3), month(m.group(2)), m.group(1));
    }
    m = YEAR_FIRST.matcher(line);
    return m.find() ? day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)) : null;
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
}
