package dev.hearsay.text;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.SetMultimap;
import dev.hearsay.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;

/** Counts a text's letters by script and its small words by language. */
final class SmallWords {
  private static final Language UNKNOWN = new Language("und", "another language");

  /** So many characters at the beginning of a text are looked at. */
  private static final int LOOK = 4_000;

  private static final int FEWEST_LETTERS = 12;
  private static final int LONGEST = 16;

  /** Fewer different small words of a language do not tell it: names hold them too. */
  private static final int FEWEST = 3;

  /** So many do where so many words stand, and none of them is a small one of English. */
  private static final int FEWEST_ALONE = 2;

  private static final int HEADLINE = 8;

  /** A text of so many words, mostly in lower case, without a twentieth of English ones is none. */
  private static final int RUNNING_TEXT = 60;

  private static final ImmutableMap<String, Language> LANGUAGES = languages();
  private static final ImmutableSetMultimap<String, String> WORDS = words();

  private final Multiset<String> counts = HashMultiset.create();
  private final SetMultimap<String, String> seen = HashMultimap.create();
  private int latin;
  private int otherLetters;
  private int capitals;
  private int words;
  private int lowerCase;

  SmallWords(String text) {
    int end = Math.min(text.length(), LOOK);
    countLetters(text, end);
    boolean allCapitals = 2 * capitals > latin;
    int start = 0;
    for (int i = 0; i <= end; i++) {
      if (i == end || !isLetter(text.charAt(i))) {
        countWord(text, start, i, allCapitals);
        start = i + 1;
      }
    }
  }

  private void countLetters(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (isLetter(c)) {
        boolean inLatin = c < 0x250 || (c >= 0x1E00 && c < 0x1F00);
        latin += inLatin ? 1 : 0;
        otherLetters += inLatin ? 0 : 1;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
    }
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) || Character.isSurrogate(c);
  }

  private static ImmutableMap<String, Language> languages() {
    return Lexicon.table("languages.txt").stream()
        .map(row -> new Language(row.get(0), row.get(1)))
        .collect(ImmutableMap.toImmutableMap(Language::code, language -> language));
  }

  /** The codes of the languages that a word belongs to; one of English belongs to no other. */
  private static ImmutableSetMultimap<String, String> words() {
    ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
    List<String> english = List.of();
    for (List<String> row : Lexicon.table("languages.txt")) {
      List<String> own = Splitter.on(' ').splitToList(row.get(2));
      boolean isEnglish = row.get(0).equals(Language.ENGLISH.code());
      english = isEnglish ? own : english;
      for (String word : own) {
        if (isEnglish || !english.contains(word)) {
          words.put(word, row.get(0));
        }
      }
    }
    return words.build();
  }

  /** Small words in capitals are parts of names: "Las Vegas", "Die Welt". */
  private void countWord(String text, int start, int end, boolean allCapitals) {
    if (start >= end) {
      return;
    }
    words++;
    boolean lower = Character.isLowerCase(text.charAt(start));
    lowerCase += lower ? 1 : 0;
    if (end - start <= LONGEST && (lower || allCapitals)) {
      String word = text.substring(start, end).toLowerCase(Locale.ROOT);
      for (String code : WORDS.get(word)) {
        counts.add(code);
        seen.put(code, word);
      }
    }
  }

  Language language() {
    if (otherLetters > latin && otherLetters >= FEWEST_LETTERS) {
      return UNKNOWN;
    }
    int english = counts.count(Language.ENGLISH.code());
    Language other = mostCounted();
    int different = seen.get(other.code()).size();
    boolean tells = different >= FEWEST && counts.count(other.code()) > 2 * english;
    boolean alone = different >= FEWEST_ALONE && english == 0 && words >= HEADLINE;
    if (tells || alone) {
      return other;
    }
    boolean running = words >= RUNNING_TEXT && 2 * lowerCase > words;
    return running && english * 20 < words ? UNKNOWN : Language.ENGLISH;
  }

  private Language mostCounted() {
    Language most = UNKNOWN;
    for (Language language : LANGUAGES.values()) {
      boolean more = counts.count(language.code()) > counts.count(most.code());
      most = more && !language.equals(Language.ENGLISH) ? language : most;
    }
    return most;
  }
}
