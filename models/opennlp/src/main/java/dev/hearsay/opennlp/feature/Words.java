package dev.hearsay.opennlp.feature;

import dev.hearsay.opennlp.sequence.Hash;
import dev.hearsay.opennlp.sequence.HashTable;
import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a sentence, with all that is asked of a word more than once. Words may be asked for
 * up to {@link #MARGIN} places before the first and after the last.
 */
public final class Words {
  static final int MARGIN = 3;

  /** Words of so many letters or fewer tell little by their spelling. */
  private static final int SHORT = 3;

  private static final long BEFORE = 1;
  private static final long AFTER = 2;

  /** No class, no capital, no entry: outside of the sentence, or unknown. */
  static final int NONE = -1;

  private final String[] tokens;
  private final String[] lower;
  private final long[] texts;
  private final long[] lowers;
  private final long[] shapes;
  private final long[] endings;
  private final int[] classes;
  private final int[] capitals;
  private final int[] gazetteer;
  private final int[] facts;
  private final int[] runStarts;
  private final int[] runEnds;
  private final boolean lowercase;
  private final boolean uppercase;

  /** Looks at the words of a sentence. */
  public Words(String[] tokens, WordKnowledge knowledge) {
    this.tokens = tokens.clone();
    this.lower = new String[tokens.length];
    int size = tokens.length + 2 * MARGIN;
    this.texts = new long[tokens.length];
    this.lowers = new long[size];
    this.shapes = new long[size];
    this.endings = new long[size];
    this.classes = new int[size];
    this.capitals = new int[size];
    this.gazetteer = new int[size];
    this.facts = new int[size];
    this.runStarts = new int[tokens.length];
    this.runEnds = new int[tokens.length];
    boolean anyLower = false;
    for (int i = 0; i < size; i++) {
      int word = i - MARGIN;
      if (word < 0 || word >= tokens.length) {
        long border = word < 0 ? BEFORE : AFTER;
        lowers[i] = border;
        shapes[i] = border;
        endings[i] = border;
        classes[i] = NONE;
        capitals[i] = NONE;
        continue;
      }
      lower[word] = tokens[word].toLowerCase(Locale.ROOT).replace('’', '\'');
      texts[word] = Hash.of(tokens[word]);
      lowers[i] = Letters.word(lower[word]);
      shapes[i] = Letters.shape(tokens[word]);
      endings[i] = Letters.ending(lower[word], 3);
      capitals[i] = Letters.capital(tokens[word]) ? knowledge.capitals().find(lowers[i]) : NONE;
      anyLower |= tokens[word].length() > SHORT && Character.isLowerCase(tokens[word].charAt(0));
    }
    this.lowercase = anyLower;
    this.uppercase = anyCapital();
    findClasses(knowledge.classes());
    findRuns();
    long[] spellings = spellings();
    Arrays.fill(gazetteer, NONE);
    Arrays.fill(facts, NONE);
    findNames(knowledge.gazetteer(), spellings, gazetteer);
    findNames(knowledge.facts(), spellings, facts);
  }

  /** Whether a word other than the first has a capital, "I" left aside. */
  private boolean anyCapital() {
    for (int i = 1; i < tokens.length; i++) {
      if (capital(i) && tokens[i].length() > 1) {
        return true;
      }
    }
    return false;
  }

  /** Words of another spelling than is known are of the known one's class: "PARIS", "paris". */
  private void findClasses(WordClasses known) {
    for (int i = 0; i < tokens.length; i++) {
      int found = known.classOf(texts[i]);
      if (found == NONE || shouted(i)) {
        int title = known.classOf(Hash.of(Letters.title(tokens[i])));
        int other = title == NONE ? known.classOf(Hash.of(lower[i])) : title;
        found = other == NONE ? found : other;
      }
      classes[i + MARGIN] = found;
    }
  }

  /** Whether a word is in capitals because all of the sentence is. */
  private boolean shouted(int i) {
    return !lowercase && Letters.allCapitals(tokens[i]);
  }

  /** The words as names would be spelt where the sentence has capitals alone, or none. */
  private long[] spellings() {
    long[] spellings = texts.clone();
    for (int i = 0; i < tokens.length; i++) {
      if (shouted(i) || (!uppercase && tokens[i].length() > SHORT)) {
        spellings[i] = Hash.of(Letters.title(tokens[i]));
      }
    }
    return spellings;
  }

  private void findRuns() {
    int start = 0;
    while (start < tokens.length) {
      int end = start;
      while (end < tokens.length && capital(end)) {
        end++;
      }
      for (int i = start; i < end; i++) {
        runStarts[i] = start;
        runEnds[i] = end;
      }
      if (end == start) {
        runStarts[start] = NONE;
        end++;
      }
      start = end;
    }
  }

  /** Marks the longest names of a table, from left to right. */
  private void findNames(HashTable names, long[] spellings, int[] marks) {
    int start = 0;
    while (start < tokens.length) {
      int end = start + 1;
      if (capital(start) || (!uppercase && tokens[start].length() > SHORT)) {
        int value = NONE;
        long hash = Hash.empty();
        int last = Math.min(tokens.length, start + WordKnowledge.LONGEST_NAME);
        for (int i = start; i < last; i++) {
          hash = Hash.append(hash, spellings[i]);
          int found = names.find(Hash.finish(hash));
          if (found != HashTable.ABSENT) {
            value = found;
            end = i + 1;
          }
        }
        for (int i = start; value != NONE && i < end; i++) {
          marks[i + MARGIN] = 4 * value + position(i, start, end);
        }
      }
      start = end;
    }
  }

  private static int position(int i, int start, int end) {
    return (i == start ? 1 : 0) + (i == end - 1 ? 2 : 0);
  }

  /** The number of words. */
  public int size() {
    return tokens.length;
  }

  String text(int i) {
    return tokens[i];
  }

  String lowerText(int i) {
    return lower[i];
  }

  /** The word in lower case with all digits alike. */
  long lower(int i) {
    return lowers[i + MARGIN];
  }

  /** Where the word has capitals, small letters, digits and marks. */
  long shape(int i) {
    return shapes[i + MARGIN];
  }

  /** The word's last three letters. */
  long ending(int i) {
    return endings[i + MARGIN];
  }

  /** The word's class, or {@link #NONE}. */
  int wordClass(int i) {
    return classes[i + MARGIN];
  }

  /** How often a word that has a capital here has one elsewhere, or {@link #NONE}. */
  int capitalised(int i) {
    return capitals[i + MARGIN];
  }

  /** Type of and position in a well-known name, or {@link #NONE}. */
  int gazetteer(int i) {
    return gazetteer[i + MARGIN];
  }

  /** Kinds of things that bear the name and position in it, or {@link #NONE}. */
  int facts(int i) {
    return facts[i + MARGIN];
  }

  /** Whether the word begins with a capital. */
  boolean capital(int i) {
    return i >= 0 && i < tokens.length && Letters.capital(tokens[i]);
  }

  /** Where the run of capitalised words begins that the word stands in, or {@link #NONE}. */
  int runStart(int i) {
    return runStarts[i];
  }

  /** Where the run of capitalised words ends that the word stands in. */
  int runEnd(int i) {
    return runEnds[i];
  }

  /** Whether the sentence has longer words in small letters: headings in capitals have none. */
  boolean lowercase() {
    return lowercase;
  }
}
