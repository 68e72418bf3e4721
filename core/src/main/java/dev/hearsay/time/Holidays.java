package dev.hearsay.time;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import dev.hearsay.text.TaggedDocument;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The days with a name, of {@code holidays.txt}. Immutable. */
final class Holidays {
  private static final int MOST_TOKENS = 6;
  private static final CharMatcher BREAK = CharMatcher.anyOf(" '-");

  /** A holiday's name in a text: the holiday's number, and how many tokens the name has. */
  record Name(int number, int tokens) {}

  private final ImmutableList<Recurring> holidays;
  private final ImmutableMap<String, Integer> numbers;
  private final ImmutableSet<String> firstWords;

  private Holidays(List<List<String>> rows) {
    ImmutableList.Builder<Recurring> list = ImmutableList.builder();
    ImmutableMap.Builder<String, Integer> byName = ImmutableMap.builder();
    ImmutableSet.Builder<String> first = ImmutableSet.builder();
    for (int i = 0; i < rows.size(); i++) {
      String name = rows.get(i).get(0).toLowerCase(Locale.ROOT);
      list.add(Holiday.parse(rows.get(i).get(1)));
      byName.put(name.replace(" ", ""), i);
      first.add(name.substring(0, end(name, CharMatcher.is(' '))));
      first.add(name.substring(0, end(name, BREAK)));
    }
    holidays = list.build();
    numbers = byName.buildKeepingLast();
    firstWords = first.build();
  }

  private static int end(String name, CharMatcher matcher) {
    int end = matcher.indexIn(name);
    return end < 0 ? name.length() : end;
  }

  /** The English names. */
  static Holidays english() {
    return Holder.ENGLISH;
  }

  /** A holiday by its number. */
  Recurring holiday(int number) {
    return holidays.get(number);
  }

  /** The longest name that begins at a token, or null if none does. */
  @Nullable Name at(TaggedDocument document, int token, int end) {
    if (Character.isLowerCase(document.word(token).charAt(0))
        || !firstWords.contains(document.lower(token))) {
      return null;
    }
    Name longest = null;
    StringBuilder words = new StringBuilder();
    for (int i = token; i < end && i < token + MOST_TOKENS; i++) {
      Integer number = numbers.get(words.append(document.lower(i)).toString());
      if (number != null) {
        longest = new Name(number, i + 1 - token);
      }
    }
    return longest;
  }

  private static final class Holder {
    static final Holidays ENGLISH = new Holidays(Lexicon.table("holidays.txt"));
  }
}
