package dev.hearsay.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;

/** The wordings of page furniture, from {@code page-phrases.txt}. */
final class Phrases {
  /** Longer blocks are never furniture for their wording alone. */
  static final int LONGEST = 300;

  private static final ImmutableSet<String> IS = all("is").build();
  private static final ImmutableSet<String> CLOSES = all("closes").build();
  private static final ImmutableList<String> HOLDS = all("holds").build().asList();
  private static final ImmutableListMultimap<String, String> BEGINS = byFirstWord("begins");
  private static final ImmutableListMultimap<String, String> CAPTIONS = byFirstWord("caption");
  private static final ImmutableSet<String> CREDITS = all("credit").build();

  private Phrases() {}

  private static ImmutableSet.Builder<String> all(String how) {
    ImmutableSet.Builder<String> phrases = ImmutableSet.builder();
    for (List<String> row : Lexicon.table("page-phrases.txt")) {
      if (row.get(0).equals(how)) {
        phrases.add(row.get(1));
      }
    }
    return phrases;
  }

  private static ImmutableListMultimap<String, String> byFirstWord(String how) {
    ImmutableListMultimap.Builder<String, String> phrases = ImmutableListMultimap.builder();
    for (String phrase : all(how).build()) {
      phrases.put(firstWord(phrase), phrase);
    }
    return phrases.build();
  }

  /** Words in lower case with single blanks, nothing else: what phrases are compared with. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String lower = Words.lower(text);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean word = Characters.isWord(c) || c == '\'' || c == '/' || c == '\u00a9' || c == '@';
      if (word) {
        plain.append(c);
      } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  private static String firstWord(String plain) {
    int blank = plain.indexOf(' ');
    return blank < 0 ? plain : plain.substring(0, blank);
  }

  /** Whether a block is furniture by its wording. */
  static boolean isChaff(String plain) {
    return IS.contains(plain)
        || begins(BEGINS, plain)
        || closesArticle(plain)
        || HOLDS.stream().anyMatch(plain::contains);
  }

  /** Whether a block is the heading of what stands below an article: "More news". */
  static boolean closesArticle(String plain) {
    return CLOSES.contains(plain);
  }

  /** Whether a block says that it is a caption: "File photo". */
  static boolean beginsCaption(String plain) {
    return begins(CAPTIONS, plain);
  }

  /** Whether the words in the last brackets of a block credit a picture. */
  static boolean isCredit(String bracket) {
    String plain = " " + plain(bracket.replace('/', ' ')).toLowerCase(Locale.ROOT) + " ";
    return CREDITS.stream().anyMatch(credit -> plain.contains(" " + credit + " "));
  }

  private static boolean begins(ImmutableListMultimap<String, String> phrases, String plain) {
    for (String phrase : phrases.get(firstWord(plain))) {
      if (plain.startsWith(phrase)
          && (plain.length() == phrase.length() || plain.charAt(phrase.length()) == ' ')) {
        return true;
      }
    }
    return false;
  }
}
