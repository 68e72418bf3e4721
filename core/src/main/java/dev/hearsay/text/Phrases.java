package dev.hearsay.text;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.hearsay.lexicon.Lexicon;
import java.util.List;

/** The wordings of page furniture, from {@code page-phrases.txt}. */
final class Phrases {
  /** Longer blocks are never furniture for their wording alone. */
  static final int LONGEST = 500;

  private static final int LONGEST_LABEL = 20;
  private static final int MOST_WORDS_OF_LEAD = 6;

  private static final ImmutableSet<String> IS = all("is");
  private static final ImmutableSet<String> CLOSES = all("closes");
  private static final ImmutableSet<String> LABELS = all("label");
  private static final ImmutableSet<String> ADDRESS = all("address");
  private static final ImmutableSet<String> AUTHORS = all("author");
  private static final ImmutableSet<String> AGENCIES = all("agency");
  private static final ImmutableSet<String> CREDIT_LABELS = all("credited");
  private static final ImmutableListMultimap<String, String> SURE = byFirstWord("sure");
  private static final ImmutableListMultimap<String, String> HOLDS = byFirstWord("holds");
  private static final ImmutableListMultimap<String, String> HINTS = byFirstWord("hint");
  private static final ImmutableListMultimap<String, String> BEGINS = byFirstWord("begins");
  private static final ImmutableListMultimap<String, String> LEADS = byFirstWord("leads");
  private static final ImmutableListMultimap<String, String> CAPTIONS = byFirstWord("caption");
  private static final ImmutableListMultimap<String, String> CREDITS = byFirstWord("credit");
  private static final ImmutableListMultimap<String, String> LIVES = byFirstWord("life");
  private static final ImmutableListMultimap<String, String> SIGNS = byFirstWord("signs");

  private Phrases() {}

  private static ImmutableSet<String> all(String how) {
    ImmutableSet.Builder<String> phrases = ImmutableSet.builder();
    for (List<String> row : Lexicon.table("page-phrases.txt")) {
      if (row.get(0).equals(how)) {
        phrases.add(row.get(1));
      }
    }
    return phrases.build();
  }

  private static ImmutableListMultimap<String, String> byFirstWord(String how) {
    ImmutableListMultimap.Builder<String, String> phrases = ImmutableListMultimap.builder();
    for (String phrase : all(how)) {
      phrases.put(wordAt(phrase, 0), phrase);
    }
    return phrases.build();
  }

  /**
   * Words in lower case with single blanks, a number sign for each number, nothing else: what
   * phrases are compared with.
   */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    String lower = Words.lower(text);
    char last = ' ';
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      char next = Characters.isDigit(c) ? '#' : isPlain(c) ? c : ' ';
      if (next != last || (next != ' ' && next != '#')) {
        plain.append(next);
        last = next;
      }
    }
    return plain.toString().strip();
  }

  private static boolean isPlain(char c) {
    return Characters.isWord(c) || c == '\'' || c == '/' || c == '\u00a9' || c == '@';
  }

  // ---- furniture

  /** Whether a block that is no whole sentence is furniture by its wording. */
  static boolean isChaff(String plain) {
    return IS.contains(plain)
        || begins(BEGINS, plain)
        || closesArticle(plain)
        || count(HOLDS, plain) > 0
        || count(HINTS, plain) > 1
        || count(SURE, plain) > 0;
  }

  /**
   * Whether even a whole sentence is furniture: by a wording that no article has, or by several
   * that few have, where it speaks to the reader.
   */
  static boolean isSurelyChaff(String plain) {
    int hints = count(HINTS, plain) + count(HOLDS, plain) + (begins(BEGINS, plain) ? 1 : 0);
    return count(SURE, plain) > 0 || (hints >= 3 && isAddress(plain));
  }

  private static boolean isAddress(String plain) {
    for (int at = 0; at < plain.length(); at = nextWord(plain, at)) {
      if (ADDRESS.contains(wordAt(plain, at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line leads to another story: "READ MORE: …", "Watch | …". */
  static boolean isLabelled(String line) {
    for (int i = 0; i < Math.min(line.length(), LONGEST_LABEL); i++) {
      char c = line.charAt(i);
      if (c == ':' || c == '|' || c == '\u00bb') {
        return LABELS.contains(plain(line.substring(0, i)));
      }
    }
    return false;
  }

  /** Whether a block is the heading of what stands below an article: "More news". */
  static boolean closesArticle(String plain) {
    return CLOSES.contains(plain)
        || (begins(LEADS, plain) && plain.split(" ", -1).length <= MOST_WORDS_OF_LEAD);
  }

  /** Whether a heading says that a note on the author follows. */
  static boolean namesAuthor(String plain) {
    return AUTHORS.contains(plain);
  }

  /** Whether a sentence says what a journalist does. */
  static boolean isBiography(String plain) {
    return count(LIVES, plain) > 0;
  }

  /** Whether a block thanks those who reported: "Jane Doe contributed to this report". */
  static boolean signs(String plain) {
    return count(SIGNS, plain) > 0;
  }

  // ---- captions

  /** Whether a block says that it is a caption: "File photo". */
  static boolean beginsCaption(String plain) {
    return begins(CAPTIONS, plain);
  }

  /** Whether the words in the last brackets of a block credit a picture. */
  static boolean isCredit(String bracket) {
    return count(CREDITS, plain(bracket.replace('/', ' '))) > 0
        || (bracket.indexOf('/') > 0
            && isAgency(plain(bracket.substring(bracket.lastIndexOf('/') + 1))));
  }

  /** Whether a word before a colon says that the name of a photographer follows. */
  static boolean introducesCredit(String plain) {
    return CREDIT_LABELS.contains(plain);
  }

  /** Whether words are the name of a news agency or a picture agency. */
  static boolean isAgency(String plain) {
    return AGENCIES.contains(plain.startsWith("the ") ? plain.substring(4) : plain);
  }

  // ---- comparing

  private static boolean begins(ImmutableListMultimap<String, String> phrases, String plain) {
    return stands(phrases, plain, 0);
  }

  /** How many of the phrases, none of which holds another, stand in a block. */
  private static int count(ImmutableListMultimap<String, String> phrases, String plain) {
    int count = 0;
    for (int at = 0; at < plain.length(); at = nextWord(plain, at)) {
      count += stands(phrases, plain, at) ? 1 : 0;
    }
    return count;
  }

  private static boolean stands(
      ImmutableListMultimap<String, String> phrases, String plain, int at) {
    for (String phrase : phrases.get(wordAt(plain, at))) {
      int end = at + phrase.length();
      if (plain.startsWith(phrase, at) && (end == plain.length() || plain.charAt(end) == ' ')) {
        return true;
      }
    }
    return false;
  }

  private static int nextWord(String plain, int at) {
    int blank = plain.indexOf(' ', at);
    return blank < 0 ? plain.length() : blank + 1;
  }

  private static String wordAt(String plain, int at) {
    int blank = plain.indexOf(' ', at);
    return plain.substring(at, blank < 0 ? plain.length() : blank);
  }
}
