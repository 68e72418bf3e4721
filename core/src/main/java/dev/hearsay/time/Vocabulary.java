package dev.hearsay.time;

import dev.hearsay.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code time-words.txt}, by their lower-case form. Immutable. */
final class Vocabulary {
  /** A word: its kind and its number. */
  record Word(Kind kind, int number) {}

  private final Map<String, Word> words;

  private Vocabulary(Map<String, Word> words) {
    this.words = words;
  }

  /** The English words. */
  static Vocabulary english() {
    return Holder.ENGLISH;
  }

  /** What a word is to a time expression, or null if nothing. */
  @Nullable Word word(String lower) {
    return words.get(lower);
  }

  private static final class Holder {
    static final Vocabulary ENGLISH = read();

    private static Vocabulary read() {
      Map<String, Word> words = new HashMap<>();
      for (List<String> row : Lexicon.table("time-words.txt")) {
        words.put(row.get(0), new Word(Kind.valueOf(row.get(1)), Integer.parseInt(row.get(2))));
      }
      return new Vocabulary(words);
    }
  }
}
