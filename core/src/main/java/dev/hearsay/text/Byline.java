package dev.hearsay.text;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line of authors, dates and reading time says.
 *
 * @param updated whether the date is that of a later change
 */
record Byline(List<String> authors, @Nullable LocalDate published, boolean updated) {
  private static final int LONGEST = 200;
  private static final int LONGEST_PART = 60;
  private static final ImmutableSet<String> ROLES = Lexicon.set("byline-roles.txt");
  private static final ImmutableSet<String> SIGNATURE_WORDS =
      ImmutableSet.of(
          "reporting",
          "additional",
          "editing",
          "writing",
          "compiled",
          "by",
          "in",
          "and",
          "at",
          "with",
          "for",
          "the",
          "from",
          "files",
          "edited",
          "written");

  /** "by Jane Doe", "Story by Jane Doe". */
  private static final Pattern BY =
      Pattern.compile(
          "^[\\s|]*(?i:(?:(?:words|story|report|analysis|written|reported|compiled) )?by):?"
              + " (?=\\p{Lu})");

  private static final Pattern BETWEEN_NAMES =
      Pattern.compile(",? (?:and|AND) |, | & | \\| ?|\\|| · | • |; | [-–—/] ");

  private static final Splitter PARTS = Splitter.on(BETWEEN_NAMES);

  /** What follows a name: "in Port Ansel", "for The Daily", "of The Daily". */
  private static final Pattern AFTER_NAME = Pattern.compile(" (?:in|for|of|at|from|IN|FOR|AT) .*");

  /** Two to four words with capitals, particles between them: "Ousmane ag Bilal". */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|da|del|der|van|von|den|al|bin|ibn|el|ag|la|le) )?"
              + "\\p{Lu}[\\p{L}.'’-]*){1,3}");

  /** A name alone has three words at most: with four it is rather a title. */
  private static final Pattern SHORT_NAME = Pattern.compile("\\S+(?: \\p{Ll}{2,3})?(?: \\S+){1,2}");

  /** A family name in capitals before words that are not: "DOE| Associated Press". */
  private static final Pattern END_OF_CAPITALS =
      Pattern.compile(
          "(?<=^\\p{Lu}[\\p{Lu}.'’-]{1,20} [\\p{Lu}.'’ -]{1,30}\\p{Lu}) (?=\\p{Lu}\\p{Ll})");

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  /** Reads a block, or answers null if it is no byline. */
  static @Nullable Byline read(String block) {
    if (block.length() > LONGEST) {
      return null;
    }
    String line = Datelines.singleSpaced(block);
    boolean digits = Datelines.hasDigit(line);
    Matcher by = BY.matcher(line);
    if (!digits && !by.find()) {
      return isPart(line) && (isAgency(line) || isRole(line)) ? ofPart(line) : null;
    }
    Datelines dates = Datelines.in(line);
    String rest = dates.rest();
    by = BY.matcher(rest);
    if (by.find()) {
      return authored(rest.substring(by.end()), dates);
    }
    boolean dated = dates.found() && !dates.isClockOnly() && isParts(rest);
    return dated ? new Byline(names(rest), dates.published(), dates.updated()) : null;
  }

  private static @Nullable Byline authored(String rest, Datelines dates) {
    List<String> authors = names(rest);
    String first = PARTS.splitToList(rest.strip()).get(0);
    boolean known = !authors.isEmpty() || isAgency(first) || isRole(first);
    return known ? new Byline(authors, dates.published(), dates.updated()) : null;
  }

  /** What a line says that is known to be a byline, whatever else stands in it. */
  static Byline ofKnown(String block) {
    if (block.length() > LONGEST) {
      return new Byline(List.of(), null, false);
    }
    String line = Datelines.singleSpaced(block);
    Datelines dates = Datelines.in(line);
    List<String> authors = isPart(line) ? names(line) : List.of();
    return new Byline(authors, dates.published(), dates.updated());
  }

  /** Whether a line has a day in it. */
  static boolean isDated(String block) {
    return Datelines.in(Datelines.singleSpaced(block)).published() != null;
  }

  /** An hour alone, such as stands above the entries of a live report: "10:42 GMT". */
  static boolean isClock(String block) {
    return block.length() <= LONGEST_PART
        && Datelines.hasDigit(block)
        && Datelines.in(Datelines.singleSpaced(block)).isClockOnly();
  }

  /** "(Reporting by Jane Doe in Kyiv; editing by John Roe)": its small words are few. */
  static boolean isSignature(String block) {
    if (block.length() > LONGEST) {
      return false;
    }
    return isNamesOnly(block)
        || (block.contains("contribut") && Phrases.signs(Phrases.plain(block)));
  }

  private static boolean isNamesOnly(String block) {
    if (!block.contains("by ")) {
      return false;
    }
    boolean first = true;
    for (String word : BLANKS.split(Datelines.singleSpaced(block))) {
      String lower = Phrases.plain(word);
      boolean small = SIGNATURE_WORDS.contains(lower);
      if (first ? !small : !small && Characters.isLower(word.codePointAt(0))) {
        return false;
      }
      first = false;
    }
    return true;
  }

  /** A name, an agency or a post alone, such as stands between a headline and a date. */
  static boolean isPart(String line) {
    return line.length() < LONGEST_PART
        && (isAgency(line) || isRole(line) || (isParts(line) && !names(line).isEmpty()));
  }

  private static boolean isName(String line) {
    return NAME.matcher(line).matches() && SHORT_NAME.matcher(line).matches();
  }

  /** The byline that a line makes which {@link #isPart}. */
  static Byline ofPart(String line) {
    return new Byline(names(line), null, false);
  }

  /** Whether all of what is left of a line without its dates are names, posts and outlets. */
  private static boolean isParts(String rest) {
    for (String part : PARTS.split(rest)) {
      String bare = AFTER_NAME.matcher(Datelines.trimmed(part)).replaceFirst("");
      boolean known =
          bare.isEmpty()
              || isName(bare)
              || isAgency(bare)
              || isRole(bare)
              || (bare.indexOf(' ') < 0 && Characters.isUpper(bare.codePointAt(0)));
      if (!known) {
        return false;
      }
    }
    return true;
  }

  /** The names at the beginning of a string; what follows them (roles, outlets) is left out. */
  private static List<String> names(String rest) {
    List<String> names = new ArrayList<>();
    for (String part : PARTS.split(rest.strip())) {
      String bare = AFTER_NAME.matcher(Datelines.trimmed(part)).replaceFirst("");
      String name = withoutOutlet(bare);
      if (NAME.matcher(name).matches() && !isAgency(name) && !isRole(name)) {
        names.add(name);
      } else if (!bare.isEmpty()) {
        break;
      }
    }
    return names;
  }

  /** "JANE DOE Associated Press", "Jane Doe BBC News" without the outlet. */
  private static String withoutOutlet(String part) {
    String name = END_OF_CAPITALS.split(part, 2)[0];
    for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
      String tail = name.substring(blank + 1);
      boolean outlet = isAgency(tail) || (isRole(tail) && name.indexOf(' ') < blank);
      if (outlet) {
        return name.substring(0, blank);
      }
    }
    return name;
  }

  private static boolean isAgency(String part) {
    return part.length() < LONGEST_PART && Phrases.isAgency(Phrases.plain(part));
  }

  /** "Defence Correspondent", "BBC News": a word of the trade in words with capitals. */
  private static boolean isRole(String part) {
    boolean role = false;
    int words = 0;
    for (String word : BLANKS.split(part)) {
      String plain = Phrases.plain(word);
      boolean of = plain.equals("and") || plain.equals("of") || plain.equals("for");
      boolean trade = ROLES.contains(plain);
      if (++words > 5 || (!trade && !of && !Characters.isUpper(word.codePointAt(0)))) {
        return false;
      }
      role |= trade;
    }
    return role;
  }
}
